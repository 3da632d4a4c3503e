using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// What agents are ahead of their fair share before a roster begins, for the limits of the rule fair: in whole numbers, so
/// that solver and audit agree to the unit.
/// </summary>
internal static class LedgerShare
{
    /// <summary>Days of the history that count by themselves: with a ledger those after its last day.</summary>
    public static int DaysBeyond(Brief brief, string? ledger) =>
        ledger is null || brief.Ledger.Count == 0
            ? brief.HistoryDays
            : Math.Clamp(
                brief.Horizon.Start.DayNumber - brief.Ledger.Max(entry => entry.Until).DayNumber - 1,
                0,
                brief.HistoryDays
            );

    /// <summary>
    /// For each of some agents what was borne, less the share that goes with the time available before and within the
    /// horizon: b - B / E (e + h), all that is past by its weight, rounded to whole units. Nothing where the ledger says nothing
    /// about any of them.
    /// </summary>
    /// <param name="brief">With the ledger.</param>
    /// <param name="agents">Indexes of agents who share.</param>
    /// <param name="column">What is shared.</param>
    /// <param name="halfLife">Weeks after which half is forgotten.</param>
    public static IReadOnlyList<long> Ahead(
        Brief brief,
        IReadOnlyList<int> agents,
        LedgerColumn column,
        int halfLife
    )
    {
        var entries = brief.Ledger.ToLookup(entry => entry.Agent, StringComparer.Ordinal);
        var borne = agents.Select(agent => Weighted(agent, entry => entry[column])).ToList();
        var available = agents.Select(agent => Weighted(agent, entry => entry.AvailableMinutes)).ToList();
        Int128 total = available.Sum();
        if (total == 0)
            return [.. agents.Select(_ => 0L)];
        Int128 all = borne.Sum();
        return
        [
            .. agents.Select(
                (agent, place) =>
                {
                    var time = available[place] + LedgerEntry.FullWeight * (Int128)Minutes(agent);
                    return Rounded(borne[place] * total - all * time, LedgerEntry.FullWeight * total);
                }
            ),
        ];

        long Weighted(int agent, Func<LedgerEntry, long> amount) =>
            entries[brief.Agents[agent].Id]
                .Sum(entry => entry.WeightAt(brief.Horizon.Start, halfLife) * amount(entry));

        int Minutes(int agent) => brief.Agents[agent].AvailableMinutes(brief.Horizon);
    }

    /// <summary>A quotient to the nearest whole number, halves up.</summary>
    private static long Rounded(Int128 dividend, Int128 divisor)
    {
        var doubled = 2 * dividend + divisor;
        var (quotient, rest) = Int128.DivRem(doubled, 2 * divisor);
        return (long)(rest < 0 ? quotient - 1 : quotient);
    }
}
