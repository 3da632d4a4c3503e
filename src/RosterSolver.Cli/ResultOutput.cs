using RosterSolver.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

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
        if (!WriteFiles(Folder, report))
            return false;
        if (Json)
            Console.Out.Write(SummaryFile.Text(report));
        else if (Quiet)
            Console.Out.WriteLine(OneLine(report));
        else
            Show(TerminalReport.Of(report), Folder, report);
        return true;
    }

    /// <summary>Writes all files of a report where there is a folder; false when that failed.</summary>
    public static bool WriteFiles(string? folder, Report report)
    {
        if (folder is null || OutputFolder.Write(folder, OutputFile.All(report)) is not { } trouble)
            return true;
        Console.Error.WriteLine($"roster: {trouble}");
        return false;
    }

    /// <summary>Shows on the terminal, and names the files written.</summary>
    public static void Show(IRenderable content, string? folder, Report report)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? Width : Math.Min(Width, console.Profile.Width);
        console.Write(content);
        if (folder is not null)
            console.WriteLine(
                $"\nWritten to {folder}: {string.Join(", ", OutputFile.All(report).Select(file => file.Name))}"
            );
    }

    private static string OneLine(Report report)
    {
        var service = report.Kpis.All.First(kpi => kpi.Id == "service-level");
        return $"{report.Plan.Scenario.Name}: {report.Status}, cost {report.Plan.Audit.Cost}, "
            + $"{report.Plan.Audit.Hard.Count()} hard violations, {service.Name.ToLowerInvariant()} {service.Written}";
    }
}
