using RosterSolver.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Cli;

/// <summary>Where a result goes: the terminal, or one line, or JSON; and the output folder.</summary>
/// <param name="Folder">The output folder, or null for none.</param>
/// <param name="Json">Whether JSON goes to standard output instead of the report.</param>
/// <param name="Quiet">Whether one line is enough.</param>
internal sealed record ResultOutput(string? Folder, bool Json, bool Quiet)
{
    /// <summary>The language of the page.</summary>
    public Language Language { get; init; }

    /// <summary>Columns that a report has at most.</summary>
    public const int Width = 100;

    /// <summary>Writes the result of a solve; false when the folder could not be written.</summary>
    public bool Write(Report report) =>
        Write(report, SummaryFile.Text, one => TerminalReport.Of(one, Language));

    /// <summary>Writes a result; false when the folder could not be written.</summary>
    /// <param name="report">The result.</param>
    /// <param name="json">Its text for machines.</param>
    /// <param name="content">Its text for people.</param>
    public bool Write(Report report, Func<Report, string> json, Func<Report, IRenderable> content)
    {
        IReadOnlyList<OutputFile> files = Folder is null ? [] : OutputFile.All(report, Language);
        if (Folder is not null && !Output.Folder(Folder, files))
            return false;
        if (Json)
            Console.Out.Write(json(report));
        else if (Quiet)
            Console.Out.WriteLine(OneLine(report));
        else
            Show(content(report), files);
        return true;
    }

    private void Show(IRenderable content, IReadOnlyList<OutputFile> files)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? Width : Math.Min(Width, console.Profile.Width);
        console.Write(content);
        if (Folder is not null)
            console.WriteLine(
                "\n"
                    + Sentence.In(
                        Language,
                        $"Written to {Folder}: {string.Join(", ", files.Select(file => file.Name))}"
                    )
            );
    }

    private static string OneLine(Report report)
    {
        var served = report.Kpis.All.First(kpi => kpi.Id is "service-level" or "heads-missing");
        return $"{report.Plan.Scenario.Name}: {report.Status}, cost {report.Plan.Audit.Cost}, "
            + $"{report.Plan.Audit.Hard.Count()} hard violations, {served.Name.ToLowerInvariant()} {served.Written}";
    }
}
