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
            .. Levels(forced),
            .. Rules(forced.Change),
            Text.Empty,
            RosterDifferenceReport.Of(forced.Difference),
        ]);

    /// <summary>The answer in one line.</summary>
    public static string OneLine(ForcedCell forced, string what) => ForcedWords.Verdict(forced, what);

    private static IEnumerable<IRenderable> Levels(ForcedCell forced)
    {
        if (forced.Levels.Count == 0)
            yield break;
        var grid = PlainGrid.Of(
            Left("level, the first decides"),
            Right("as it is"),
            Right("forced"),
            Right("proven at least")
        );
        foreach (var level in forced.Levels)
            grid.AddRow(
                new Text(level.Name),
                new Text($"{level.Given}"),
                new Text($"{level.Forced}"),
                new Text($"{level.Least}")
            );
        yield return Text.Empty;
        yield return grid;
    }

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
