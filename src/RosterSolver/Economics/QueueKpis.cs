using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What the callers of one queue get.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Intervals">Results by planning interval.</param>
/// <param name="Days">Results by day.</param>
/// <param name="Whole">Results over the horizon.</param>
public sealed record QueueKpis(
    QueueDemand Queue,
    IReadOnlyList<IntervalResult> Intervals,
    IReadOnlyList<Period> Days,
    Period Whole
)
{
    /// <summary>The results of each queue of a plan.</summary>
    public static IReadOnlyList<QueueKpis> Of(Plan plan) =>
        Of(
            plan.Scenario.Queues,
            plan.Roster,
            plan.Scenario.Rules.OfType<Coverage>().Single().Shares(plan.Roster)
        );

    /// <summary>The results of each queue, agents shared out over them as coverage would.</summary>
    public static IReadOnlyList<QueueKpis> Of(
        IReadOnlyList<QueueDemand> queues,
        Roster roster,
        QueueShares shares
    ) => [.. queues.Select((queue, index) => Of(queue, index, roster, shares))];

    private static QueueKpis Of(QueueDemand queue, int index, Roster roster, QueueShares shares)
    {
        var intervals = IntervalResult.Of(
            queue,
            roster.Brief.Queues[index].Required,
            interval => shares.Minutes(index, interval)
        );
        return new(queue, intervals, Period.Days(intervals, roster.Brief.Horizon), new(intervals));
    }
}
