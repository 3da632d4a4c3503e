using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>What forcing a day comes to, for a terminal of 100 columns.</summary>
public static class ForcedReport
{
    /// <summary>The report, to be written on a console.</summary>
    /// <param name="forced">The comparison.</param>
    /// <param name="what">What was forced.</param>
    public static IRenderable Of(ForcedCell forced, string what) =>
        new Rows([
            new Markup($"[bold]{OneLine(forced, what).EscapeMarkup()}.[/]"),
            .. Rules(forced.Change),
            Text.Empty,
            RosterDifferenceReport.Of(forced.Difference),
        ]);

    /// <summary>The answer in one line.</summary>
    public static string OneLine(ForcedCell forced, string what) => ForcedWords.Verdict(forced, what);

    private static IEnumerable<IRenderable> Rules(AuditChange change)
    {
        if (change.ByRule.Count == 0)
            yield break;
        var grid = PlainGrid.Of(Left("rule"), Right("cost"), Left("what is new, or no more"));
        foreach (var rule in change.ByRule)
            grid.AddRow(
                new Text(rule.Rule),
                new Text(ChangeWords.Cost(rule.Cost)),
                new Text(rule.Sentence ?? "")
            );
        yield return Text.Empty;
        yield return new Markup("[bold underline]Rules that cost more or less[/]");
        yield return grid;
        if (ChangeWords.Missing(change) is { Length: > 0 } missing)
            yield return new Text($"{missing}.");
    }
}
