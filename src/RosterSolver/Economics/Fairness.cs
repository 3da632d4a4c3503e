using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>How evenly burdens are shared among the agents of one contract; null where nobody may bear one.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Agents">How many agents have it.</param>
/// <param name="Nights">Fewest and most nights, agents exempt from nights left out.</param>
/// <param name="WeekendDays">Fewest and most days worked on weekends.</param>
/// <param name="Lates">Fewest and most lates, agents exempt from lates left out.</param>
public sealed record Fairness(
    string Contract,
    int Agents,
    CountRange? Nights,
    CountRange? WeekendDays,
    CountRange? Lates
)
{
    /// <summary>A row a contract, in the order of the agents.</summary>
    /// <param name="burdens">What each agent carries.</param>
    /// <param name="shifts">The shifts that there are.</param>
    public static IReadOnlyList<Fairness> Of(IReadOnlyList<Burdens> burdens, IReadOnlyList<Shift> shifts)
    {
        return
        [
            .. burdens
                .GroupBy(one => one.Agent.Contract.Id, StringComparer.Ordinal)
                .Select(peers => new Fairness(
                    peers.Key,
                    peers.Count(),
                    Range(peers.Where(one => May(one.Agent, ShiftFamily.Night)), one => one.Nights),
                    Range(peers, one => one.WeekendDays),
                    Range(peers.Where(one => May(one.Agent, ShiftFamily.Late)), one => one.Lates)
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

    private static CountRange? Range(IEnumerable<Burdens> peers, Func<Burdens, int> count)
    {
        var counts = peers.Select(count).ToList();
        return counts.Count == 0 ? null : new(counts.Min(), counts.Max());
    }
}
