namespace RosterSolver.Demand;

/// <summary>One planning interval of a queue whose load and agents change.</summary>
/// <param name="Tally">Calls and seconds of the interval.</param>
/// <param name="MeanQueue">Callers waiting, averaged over the interval.</param>
/// <param name="QueueAtEnd">Callers waiting at its end, before the agents change.</param>
public sealed record TransientInterval(ServiceTally Tally, double MeanQueue, double QueueAtEnd);

/// <summary>
/// The queue M(t)/M/n(t)+M, exactly: calls come as a Poisson stream whose rate changes from interval to interval,
/// handle times and patience are exponential, agents come and go. What a stationary formula cannot see is in it: the
/// queue that one interval leaves to the next (QUEUEING.md, section 8).
/// <list type="bullet">
/// <item>It begins empty.</item>
/// <item>When agents go, the calls that they are on return to the head of the queue. A caller's wait is reckoned from
/// there anew; the simulation lets agents finish.</item>
/// <item>Whether a caller is answered in time is judged by the agents at the moment of the call.</item>
/// <item>In an interval without calls and without agents the queue is closed: whoever still waits is lost.</item>
/// </list>
/// </summary>
/// <param name="Intervals">Results by planning interval.</param>
/// <param name="Error">Bound on the chance that was cut off over the whole time: the error of any chance.</param>
public sealed record TransientQueue(IReadOnlyList<TransientInterval> Intervals, double Error)
{
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
        var walk = new TransientWalk(queue);
        var intervals = new TransientInterval[queue.Calls.Count];
        var next = 0;
        for (var interval = 0; interval < intervals.Length; interval++)
        {
            var (start, end) = (interval * queue.IntervalMinutes, (interval + 1) * queue.IntervalMinutes);
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

            intervals[interval] = walk.Through(queue.Traffic(interval), within);
        }

        return new(intervals, walk.Error);
    }
}
