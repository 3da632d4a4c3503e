using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Economics;

/// <summary>What becomes of work that can wait.</summary>
/// <param name="Work">The work.</param>
/// <param name="Intervals">Its progress by planning interval.</param>
/// <param name="Days">Its progress by day.</param>
/// <param name="Whole">Its progress over the horizon.</param>
public sealed record WorkKpis(
    BackOffice Work,
    IReadOnlyList<WorkProgress> Intervals,
    IReadOnlyList<WorkProgress> Days,
    WorkProgress Whole
)
{
    /// <summary>The progress of each kind of work.</summary>
    /// <param name="works">The work; in the brief it stands behind the queues of calls.</param>
    /// <param name="roster">The roster.</param>
    /// <param name="shares">How its agents share out.</param>
    public static IReadOnlyList<WorkKpis> Of(
        IReadOnlyList<BackOffice> works,
        Roster roster,
        QueueShares shares
    )
    {
        var first = roster.Brief.Queues.Count - works.Count;
        return [.. works.Select((work, index) => Of(work, first + index, roster, shares))];
    }

    private static WorkKpis Of(BackOffice work, int queue, Roster roster, QueueShares shares)
    {
        var intervals = WorkProgress.Of(
            roster.Brief.Queues[queue].Work!,
            interval => shares.Working(queue, interval)
        );
        return new(
            work,
            intervals,
            [.. intervals.Chunk(roster.Brief.Horizon.IntervalsPerDay).Select(WorkProgress.Sum)],
            WorkProgress.Sum(intervals)
        );
    }
}
