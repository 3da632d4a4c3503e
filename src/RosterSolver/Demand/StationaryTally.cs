namespace RosterSolver.Demand;

/// <summary>
/// The tally of one interval as a formula sees it, each interval on its own and long settled. Agents that are no whole
/// number (a rest within the interval, shrinkage) are judged between the two whole numbers beside it, in proportion.
/// </summary>
public static class StationaryTally
{
    /// <summary>
    /// Erlang C: nobody gives up, so whoever calls is answered in the end, unless nobody is there at all; a load that
    /// reaches the agents makes the wait infinite.
    /// </summary>
    public static ServiceTally ByErlangC(Traffic traffic, double threshold, double agents) =>
        Between(
            agents,
            traffic,
            whole =>
            {
                var queue = ErlangC.Of(traffic, whole);
                var inTime = queue.ServiceLevel(threshold);
                var answered = whole > 0 ? 1 : 0;
                return new(1, inTime, inTime, 0, answered, 1 - answered, whole > 0 ? queue.Asa : 0, 0, 0)
                {
                    BusySeconds = Math.Min(whole, traffic.Erlangs),
                };
            }
        );

    /// <summary>Erlang A: who waits gives up after an exponential patience.</summary>
    public static ServiceTally ByErlangA(Traffic traffic, double threshold, double patience, double agents) =>
        Between(
            agents,
            traffic,
            whole =>
            {
                var queue = ErlangA.Of(traffic, patience, whole);
                return new(
                    1,
                    queue.ServiceLevel(ServiceLevelDefinition.Offered, threshold),
                    queue.ServiceLevel(ServiceLevelDefinition.Virtual, threshold),
                    queue.AbandonmentWithin(threshold),
                    queue.Served,
                    queue.Abandonment,
                    queue.Served > 0 ? queue.Served * queue.Asa : 0,
                    whole * queue.Occupancy,
                    0
                );
            }
        );

    /// <summary>By Erlang A where it is known when callers give up, else by Erlang C.</summary>
    public static ServiceTally Of(QueueDemand queue, Traffic traffic, double agents) =>
        double.IsPositiveInfinity(queue.Patience)
            ? ByErlangC(traffic, queue.Target.Threshold, agents)
            : ByErlangA(traffic, queue.Target.Threshold, queue.Patience, agents);

    /// <summary>From shares of one call and busy agents to calls and seconds.</summary>
    private static ServiceTally Between(double agents, Traffic traffic, Func<int, ServiceTally> shares)
    {
        var staffed = ServiceTally.None with { StaffedSeconds = agents * traffic.IntervalSeconds };
        if (traffic.Calls == 0)
            return staffed;
        var fewer = (int)Math.Floor(agents);
        var part = agents - fewer;
        var mean = (1 - part) * shares(fewer);
        if (part > 0)
            mean += part * shares(fewer + 1);
        return staffed
            + ((double)traffic.Calls * (mean with { BusySeconds = 0 }))
            + (ServiceTally.None with { BusySeconds = mean.BusySeconds * traffic.IntervalSeconds });
    }
}
