using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>What the callers of one queue meet under a finished roster, by every judge that can tell.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Agents">Agents on the phone in each interval, breaks and shrinkage taken off.</param>
/// <param name="Verdicts">
/// Erlang C; Erlang A where the callers' patience is known; the queue over time unless it is too large; the simulation
/// where it was asked for.
/// </param>
/// <param name="Deviations">Days on which formula and queue over time differ.</param>
/// <param name="Robustness">How the roster bears what may come, where that was asked for.</param>
public sealed record QueueJudgement(
    QueueDemand Queue,
    IReadOnlyList<double> Agents,
    IReadOnlyList<Verdict> Verdicts,
    IReadOnlyList<Deviation> Deviations,
    Robustness? Robustness = null
)
{
    /// <summary>
    /// Judges a queue by formula and over time. Where the patience of its callers is known, the queue over time and the
    /// formula that it is compared with have callers who give up, whatever model the requirement came from. Agents who
    /// hold several conversations are as many servers each.
    /// </summary>
    /// <param name="queue">Calls, handle time, promises.</param>
    /// <param name="staffing">Agents on the phone over the horizon.</param>
    /// <param name="horizon">The planned days.</param>
    /// <param name="mostWork">Beyond this many steps of states the queue over time is left out.</param>
    public static QueueJudgement Of(
        QueueDemand queue,
        IReadOnlyList<StaffedStretch> staffing,
        Horizon horizon,
        double mostWork
    )
    {
        var servers = staffing
            .Select(stretch => stretch with { Agents = stretch.Agents * queue.Concurrency })
            .ToList();
        var byInterval = PhoneStaffing.ByInterval(servers, horizon);
        var threshold = queue.Target.Threshold;
        var verdicts = new List<Verdict>
        {
            Stationary(Judge.ErlangC, (traffic, n) => StationaryTally.ByErlangC(traffic, threshold, n)),
        };
        if (!double.IsPositiveInfinity(queue.Patience))
            verdicts.Add(
                Stationary(
                    Judge.ErlangA,
                    (traffic, n) => StationaryTally.ByErlangA(traffic, threshold, queue.Patience, n)
                )
            );
        if (TransientQueue.Work(queue, byInterval) > mostWork)
            return new(queue, PhoneStaffing.ByInterval(staffing, horizon), verdicts, []);
        var transient = new Verdict(Judge.Transient, TransientQueue.Of(queue, servers).Tallies);
        return new(
            queue,
            PhoneStaffing.ByInterval(staffing, horizon),
            [.. verdicts, transient],
            Deviation.Of(verdicts[^1], transient, queue.Target.Definition, horizon)
        );

        Verdict Stationary(Judge judge, Func<Traffic, double, ServiceTally> tally) =>
            new(judge, [.. byInterval.Select((n, interval) => tally(queue.Traffic(interval), n))]);
    }

    /// <summary>The formula that the queue over time is compared with.</summary>
    public Verdict Formula => By(Judge.ErlangA) ?? By(Judge.ErlangC)!;

    /// <summary>The service level of an interval by one judge.</summary>
    public double LevelOf(Verdict verdict, int interval) =>
        verdict.Intervals[interval].ServiceLevel(Queue.Target.Definition);

    /// <summary>The verdict of one judge; null where it has none.</summary>
    public Verdict? By(Judge judge) => Verdicts.FirstOrDefault(verdict => verdict.Judge == judge);
}
