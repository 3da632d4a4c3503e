using RosterSolver.Demand;

namespace RosterSolver.Economics;

/// <summary>What callers meet at a whole number of servers: agents on the phone, or the conversations that they hold at once.</summary>
/// <param name="ServiceLevel">Share of calls answered in time.</param>
/// <param name="Answered">Share of calls answered at all.</param>
internal readonly record struct QueueResult(double ServiceLevel, double Answered)
{
    /// <summary>
    /// The queue's own model judges; a workload, which knows no waiting, is judged by Erlang C.
    /// </summary>
    public static QueueResult Of(QueueDemand queue, Traffic traffic, int servers)
    {
        if (traffic.Calls == 0)
            return new(1, 1);
        if (servers == 0)
            return new(0, 0);
        if (queue.Model != QueueModel.ErlangA)
            return new(ErlangC.Of(traffic, servers).ServiceLevel(queue.Target.Threshold), 1);
        var impatient = ErlangA.Of(traffic, queue.Patience, servers);
        return new(impatient.ServiceLevel(queue.Target.Definition, queue.Target.Threshold), impatient.Served);
    }
}
