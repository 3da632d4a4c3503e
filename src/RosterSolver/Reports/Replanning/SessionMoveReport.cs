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

    private static readonly Style forbidden = new(Color.Red);

    /// <summary>Times that break a rule; they say much the same.</summary>
    private const int MostBreaking = 3;

    /// <summary>The report, to be written on a console.</summary>
    /// <param name="move">The session and its other times.</param>
    /// <param name="language">The language of the report.</param>
    public static IRenderable Of(SessionMove move, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [Said.Bold(SessionMoveWords.Verdict(move)), .. move.Offers.Count == 0 ? [] : Offers(move)]
        );

    /// <summary>The best in one line.</summary>
    public static string OneLine(SessionMove move) => SessionMoveWords.Verdict(move);

    private static IEnumerable<IRenderable> Offers(SessionMove move)
    {
        var grid = PlainGrid.Of(
            Left("begins"),
            Left("who"),
            Right("cost"),
            Left("what it costs, or what would break")
        );
        var shown = Shown(move.Offers);
        foreach (var offer in shown)
            grid.AddRow(
                new Said(move.Before.Scenario.Horizon.Describe(offer.Range.Start)),
                new Said(SessionMoveWords.Who(offer)),
                offer.Change.IsAllowed
                    ? new Text(ChangeWords.Cost(offer.Change.Cost))
                    : new Said("may not", forbidden),
                new Said(ChangeWords.InOneLine(offer.Change))
            );
        yield return Text.Empty;
        yield return Said.Heading("Other times, the best first; shifts and breaks stay as they are");
        yield return grid;
        if (move.Offers.Count > shown.Count)
            yield return new Said($"... and {move.Offers.Count - shown.Count} more, see --json");
    }

    private static List<SessionOffer> Shown(IReadOnlyList<SessionOffer> offers) =>
        [
            .. offers.Where(offer => offer.Change.IsAllowed).Take(MostShown),
            .. offers.Where(offer => !offer.Change.IsAllowed).Take(MostBreaking),
        ];
}
