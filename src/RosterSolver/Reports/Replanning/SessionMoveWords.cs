using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>When else people can have a session, in sentences.</summary>
internal static class SessionMoveWords
{
    /// <summary>The answer in a line.</summary>
    public static string Verdict(SessionMove move)
    {
        var horizon = move.Before.Scenario.Horizon;
        var what =
            $"{move.Session.Activity.Id} on {horizon.Describe(move.Session.Range.Start)} "
            + $"({string.Join(", ", move.People)})";
        if (move.Offers.Count == 0)
            return $"{what}: on these days none of its people is in a shift with time for it";
        return move.Best is { } best
            ? $"{what}: best moved to {horizon.Describe(best.Range.Start)}, {Who(best)}, "
                + $"{ChangeWords.Cost(best.Change.Cost)} {move.Before.Scenario.Currency}"
            : $"{what}: every other time breaks a rule that must hold";
    }

    /// <summary>Who can come.</summary>
    public static string Who(SessionOffer offer) =>
        offer.Lost.Count == 0 ? "all can come" : $"without {string.Join(", ", offer.Lost)}";
}
