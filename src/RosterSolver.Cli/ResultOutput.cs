using RosterSolver.Reports;
using Spectre.Console;

namespace RosterSolver.Cli;

/// <summary>Where a result goes: the terminal, or one line, or JSON; and the output folder.</summary>
/// <param name="Folder">The output folder, or null for none.</param>
/// <param name="Json">Whether summary.json goes to standard output instead of the report.</param>
/// <param name="Quiet">Whether one line is enough.</param>
internal sealed record ResultOutput(string? Folder, bool Json, bool Quiet)
{
    private const int Width = 100;

    /// <summary>Writes the result; false when the folder could not be written.</summary>
    public bool Write(Report report)
    {
        if (Folder is not null && OutputFolder.Write(Folder, OutputFile.All(report)) is { } trouble)
        {
            Console.Error.WriteLine($"roster: {trouble}");
            return false;
        }

        if (Json)
            Console.Out.Write(SummaryFile.Text(report));
        else if (Quiet)
            Console.Out.WriteLine(OneLine(report));
        else
            Show(report);
        return true;
    }

    private void Show(Report report)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? Width : Math.Min(Width, console.Profile.Width);
        console.Write(TerminalReport.Of(report));
        if (Folder is not null)
            console.WriteLine(
                $"\nWritten to {Folder}: {string.Join(", ", OutputFile.All(report).Select(file => file.Name))}"
            );
    }

    private static string OneLine(Report report)
    {
        var service = report.Kpis.All.First(kpi => kpi.Id == "service-level");
        return $"{report.Plan.Scenario.Name}: {report.Status}, cost {report.Plan.Audit.Cost}, "
            + $"{report.Plan.Audit.Hard.Count()} hard violations, {service.Name.ToLowerInvariant()} {service.Written}";
    }
}
