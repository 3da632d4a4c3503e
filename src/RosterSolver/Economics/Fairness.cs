using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// How evenly burdens are shared among agents of the same contract and the same exemptions, those whom the rule
/// <c>fair</c> compares; null where they may not bear one.
/// </summary>
/// <param name="Peers">The contract and the exemptions, as <see cref="Agent.Peers"/> writes them.</param>
/// <param name="Agents">How many agents have them.</param>
/// <param name="Nights">Fewest and most nights.</param>
/// <param name="WeekendDays">Fewest and most days worked on weekends.</param>
/// <param name="Lates">Fewest and most lates.</param>
public sealed record Fairness(
    string Peers,
    int Agents,
    CountRange? Nights,
    CountRange? WeekendDays,
    CountRange? Lates
)
{
    /// <summary>A row for each contract and set of exemptions, in the order of the agents.</summary>
    /// <param name="burdens">What each agent carries.</param>
    /// <param name="shifts">The shifts that there are.</param>
    public static IReadOnlyList<Fairness> Of(IReadOnlyList<Burdens> burdens, IReadOnlyList<Shift> shifts)
    {
        return
        [
            .. burdens
                .GroupBy(one => one.Agent.Peers, StringComparer.Ordinal)
                .Select(peers => new Fairness(
                    peers.Key,
                    peers.Count(),
                    May(peers.First().Agent, ShiftFamily.Night) ? Range(peers, one => one.Nights) : null,
                    Range(peers, one => one.WeekendDays),
                    May(peers.First().Agent, ShiftFamily.Late) ? Range(peers, one => one.Lates) : null
                )),
        ];

        bool May(Agent agent, ShiftFamily family) =>
            shifts.Any(shift => shift.Family == family && agent.MayWork(shift));
    }

    /// <summary>From the fewest to the most: <c>2..3</c>, a single number when all are equal.</summary>
    public static string Written(CountRange? range) =>
        range switch
        {
            null => "-",
            { } same when same.AtLeast == same.AtMost => $"{same.AtLeast}",
            { } wide => $"{wide.AtLeast}..{wide.AtMost}",
        };

    private static CountRange Range(IEnumerable<Burdens> peers, Func<Burdens, int> count) =>
        new(peers.Min(count), peers.Max(count));
}
