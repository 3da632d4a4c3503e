namespace RosterSolver.Demand;

/// <summary>One planning interval of a queue whose load and agents change.</summary>
/// <param name="Tally">Calls and seconds of the interval.</param>
/// <param name="MeanQueue">Callers waiting, averaged over the interval.</param>
/// <param name="QueueAtEnd">Callers waiting at its end, before the agents change.</param>
public sealed record TransientInterval(ServiceTally Tally, double MeanQueue, double QueueAtEnd)
{
    /// <summary>An interval of a closed queue.</summary>
    internal static TransientInterval Closed { get; } = new(ServiceTally.None, 0, 0);

    /// <summary>The same interval, at whose end so many callers are lost.</summary>
    internal TransientInterval Losing(double callers) =>
        this with
        {
            Tally = Tally with { Abandoned = Tally.Abandoned + callers },
        };
}

/// <summary>
/// The queue M(t)/M/n(t)+M, exactly: calls come as a Poisson stream whose rate changes from interval to interval,
/// handle times and patience are exponential, agents come and go. What a stationary formula cannot see is in it: the
/// queue that one interval leaves to the next (QUEUEING.md, section 8).
/// <list type="bullet">
/// <item>It begins empty.</item>
/// <item>When agents go, the calls that they are on return to the head of the queue. A caller's wait is reckoned from
/// there anew; the simulation lets agents finish.</item>
/// <item>Whether a caller is answered in time is judged by the agents at the moment of the call.</item>
/// <item>Where the queue closes (<see cref="QueueDemand.Closed"/>), whoever still waits is lost, in the last interval
/// before. Anywhere else callers wait until an agent comes, or as long as their patience lasts.</item>
/// </list>
/// </summary>
/// <param name="Intervals">Results by planning interval.</param>
/// <param name="StillWaiting">Callers who wait when the last interval ends and were never answered.</param>
/// <param name="Error">Bound on the chance that was cut off over the whole time: the error of any chance.</param>
public sealed record TransientQueue(
    IReadOnlyList<TransientInterval> Intervals,
    double StillWaiting,
    double Error
)
{
    /// <summary>
    /// The tallies of a horizon after which nothing is planned: whoever still waits is lost in the last interval, so that
    /// over the whole time answered and abandoned calls are those offered.
    /// </summary>
    public IReadOnlyList<ServiceTally> Tallies =>
        [
            .. Intervals.SkipLast(1).Select(interval => interval.Tally),
            Intervals[^1].Losing(StillWaiting).Tally,
        ];

    /// <summary>
    /// What following a queue costs, in steps of states: calls and ends of calls, times the states about the agents. A
    /// rough estimate before it is done.
    /// </summary>
    /// <param name="queue">The queue.</param>
    /// <param name="agents">Agents on the phone in each interval.</param>
    public static double Work(QueueDemand queue, IReadOnlyList<double> agents)
    {
        const double OtherStates = 60;
        var seconds = queue.IntervalMinutes * 60;
        return agents
            .Select(
                (n, interval) =>
                    ((double)queue.Calls[interval] + (n * seconds / (double)queue.Traffic(interval).Aht))
                    * (n + OtherStates)
            )
            .Sum();
    }

    /// <summary>Follows a queue through its intervals.</summary>
    /// <param name="queue">Calls, handle time, patience and threshold.</param>
    /// <param name="staffing">Agents on the phone, stretches without gaps from minute 0 to the last interval's end.</param>
    public static TransientQueue Of(QueueDemand queue, IReadOnlyList<StaffedStretch> staffing)
    {
        var within = ByInterval(queue, staffing);
        var closed = queue.Closed(interval => within[interval].Any(stretch => stretch.Agents > 0));
        var walk = new TransientWalk(queue);
        var intervals = new TransientInterval[within.Count];
        for (var interval = 0; interval < intervals.Length; interval++)
        {
            if (closed[interval] && interval > 0)
                intervals[interval - 1] = intervals[interval - 1].Losing(walk.Close());
            intervals[interval] = closed[interval]
                ? TransientInterval.Closed
                : walk.Through(queue.Traffic(interval), within[interval]);
        }

        return new(intervals, walk.StillWaiting, walk.Error);
    }

    private static List<List<StaffedStretch>> ByInterval(
        QueueDemand queue,
        IReadOnlyList<StaffedStretch> staffing
    )
    {
        var intervals = new List<List<StaffedStretch>>();
        var next = 0;
        for (
            var end = queue.IntervalMinutes;
            intervals.Count < queue.Calls.Count;
            end += queue.IntervalMinutes
        )
        {
            var start = end - queue.IntervalMinutes;
            var within = new List<StaffedStretch>();
            while (next < staffing.Count && staffing[next].Start < end)
            {
                var stretch = staffing[next];
                within.Add(
                    stretch with
                    {
                        Start = Math.Max(start, stretch.Start),
                        End = Math.Min(end, stretch.End),
                    }
                );
                if (stretch.End > end)
                    break;
                next++;
            }

            intervals.Add(within);
        }

        return intervals;
    }
}
