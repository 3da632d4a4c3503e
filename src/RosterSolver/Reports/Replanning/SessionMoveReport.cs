using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>When else people can have a session, the best first, for a terminal of 100 columns.</summary>
public static class SessionMoveReport
{
    private const int MostShown = 12;

    /// <summary>Times that break a rule; they say much the same.</summary>
    private const int MostBreaking = 3;

    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(SessionMove move) =>
        new Rows([
            new Markup($"[bold]{SessionMoveWords.Verdict(move).EscapeMarkup()}[/]"),
            .. move.Offers.Count == 0 ? [] : Offers(move),
        ]);

    /// <summary>The best in one line.</summary>
    public static string OneLine(SessionMove move) => SessionMoveWords.Verdict(move);

    private static IEnumerable<IRenderable> Offers(SessionMove move)
    {
        var grid = PlainGrid.Of(
            Left("time"),
            Left("who"),
            Right("cost"),
            Left("what it costs, or what would break")
        );
        var shown = Shown(move.Offers);
        foreach (var offer in shown)
            grid.AddRow(
                new Text(move.Before.Scenario.Horizon.Describe(offer.Range.Start)),
                new Text(SessionMoveWords.Who(offer)),
                offer.Change.IsAllowed
                    ? new Text(ChangeWords.Cost(offer.Change.Cost))
                    : new Markup("[red]may not[/]"),
                new Text(ChangeWords.InOneLine(offer.Change))
            );
        yield return Text.Empty;
        yield return new Markup(
            "[bold underline]Other times, the best first; shifts and breaks stay as they are[/]"
        );
        yield return grid;
        if (move.Offers.Count > shown.Count)
            yield return new Text($"... and {move.Offers.Count - shown.Count} more, see --json");
    }

    private static List<SessionOffer> Shown(IReadOnlyList<SessionOffer> offers) =>
        [
            .. offers.Where(offer => offer.Change.IsAllowed).Take(MostShown),
            .. offers.Where(offer => !offer.Change.IsAllowed).Take(MostBreaking),
        ];
}
