using RosterSolver.Economics;
using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>What forcing a day comes to, for a terminal of 100 columns.</summary>
public static class ForcedReport
{
    private static readonly Style bold = new(decoration: Decoration.Bold);

    /// <summary>The report, to be written on a console.</summary>
    /// <param name="forced">The comparison.</param>
    /// <param name="what">What was forced.</param>
    /// <param name="language">The language of the report.</param>
    public static IRenderable Of(ForcedCell forced, string what, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                Answer([.. ForcedWords.Verdict(forced, what), new(".")]),
                .. Levels(forced),
                .. Rules(forced.Change),
                Text.Empty,
                .. RosterDifferenceReport.Parts(forced.Difference),
            ]
        );

    /// <summary>Why it cannot be forced.</summary>
    /// <param name="conflict">What forbids it, the pin itself left out.</param>
    /// <param name="what">What was to be forced.</param>
    /// <param name="why">Whose rules forbid it, without a full stop.</param>
    /// <param name="language">The language of the report.</param>
    public static IRenderable Impossible(
        Conflict conflict,
        string what,
        string why,
        Language language = Language.En
    ) =>
        TerminalTranslation.Into(
            language,
            [
                Answer([new(what), new(": "), new("impossible"), new(": "), new(why), new(".")]),
                Text.Empty,
                .. ConflictReport.PartsOfNoFile(conflict),
            ]
        );

    /// <summary>The answer in one line.</summary>
    public static string OneLine(ForcedCell forced, string what) =>
        SaidPart.Written(ForcedWords.Verdict(forced, what));

    private static Said Answer(IEnumerable<SaidPart> parts) =>
        new([.. parts.Select(part => part with { Style = bold })]);

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
                new Said(rule.Sentence ?? "")
            );
        yield return Text.Empty;
        yield return Said.Heading("Rules that cost more or less");
        yield return grid;
        if (ChangeWords.Missing(change) is { Length: > 0 } missing)
            yield return new Said($"{missing}.");
    }
}
