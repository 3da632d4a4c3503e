namespace RosterSolver.Demand;

/// <summary>
/// The requirement before it is rounded up to whole agents, for budgets only: rosters need whole agents, but their sum
/// is about half an agent an interval above what is worked on the whole.
/// </summary>
public static class FractionalRequirement
{
    /// <summary>
    /// Between one agent fewer and the agents required, where the dearest bound is met: a share or a wait in proportion
    /// between the two, occupancy by the work that is done. A minimum and a requirement of the day are whole.
    /// </summary>
    /// <param name="queue">The queue, for its target, model and patience.</param>
    /// <param name="interval">The interval.</param>
    /// <param name="needed">The whole agents required in it.</param>
    public static double Of(QueueDemand queue, int interval, IntervalRequirement needed)
    {
        var traffic = queue.Traffic(interval);
        if (needed.Agents == 0 || traffic.Calls == 0 || needed.Binding == BindingTarget.DayServiceLevel)
            return needed.Agents;
        if (queue.Concurrency > 1)
            return OfConversations(queue.ByConversation, interval, traffic) / queue.Concurrency;
        var share = Shares(queue, traffic, needed.Agents).Where(double.IsFinite).Append(0).Max();
        var agents = needed.Agents - 1 + Math.Min(1, share);
        return Math.Max(agents, queue.Target.MinimumAgents ?? 0);
    }

    private static double OfConversations(QueueDemand queue, int interval, Traffic traffic) =>
        Of(
            queue,
            interval,
            IntervalRequirement.For(traffic, queue.Target.InEachInterval, queue.Model, queue.Patience)
        );

    /// <summary>What each bound asks of the last agent: above 1 or below 0 where it is broken or met anyway.</summary>
    private static IEnumerable<double> Shares(QueueDemand queue, Traffic traffic, int agents)
    {
        var target = queue.Target.InEachInterval;
        var fewer = agents - 1;
        var busy = (double)(target.MaxOccupancy ?? 1);
        if (queue.Model == QueueModel.Workload)
        {
            yield return (traffic.Erlangs / busy) - fewer;
            yield break;
        }
        var (low, high) = (
            ErlangA.Of(traffic, queue.Patience, fewer),
            ErlangA.Of(traffic, queue.Patience, agents)
        );
        yield return Share(Level(low, target, fewer), Level(high, target, agents), target.ServiceLevel);
        yield return target.MaxAsa is { } wait && !double.IsFinite(low.Asa)
            ? 1
            : Share(low.Asa, high.Asa, target.MaxAsa);
        if (target.MaxOccupancy is not null || queue.Model == QueueModel.ErlangC)
            yield return (high.Occupancy * agents / busy) - fewer;
        yield return Share(low.Abandonment, high.Abandonment, target.MaxAbandonment);
    }

    /// <summary>Nobody answers nothing in time, of whatever it is a share.</summary>
    private static double Level(ErlangA queue, ServiceTarget target, int agents) =>
        agents == 0 ? 0 : queue.ServiceLevel(target.Definition, target.Threshold);

    private static double Share(double fewer, double enough, double? bound) =>
        bound is { } number && enough != fewer ? (number - fewer) / (enough - fewer) : 0;
}
