namespace RosterSolver.Demand;

/// <summary>Agents of each interval where the service level is promised for the day.</summary>
internal static class DayRequirement
{
    /// <summary>Beyond this nothing is left to gain that would count.</summary>
    private const double AllInTime = 1 - 1e-9;
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Raises the requirement of whole days from the floors of their intervals to the level of the day.</summary>
    /// <param name="queue">A queue whose target has a floor.</param>
    /// <param name="floors">What each interval needs by itself.</param>
    public static IReadOnlyList<IntervalRequirement> Of(
        QueueDemand queue,
        IReadOnlyList<IntervalRequirement> floors
    )
    {
        var known = new Dictionary<Traffic, DayInterval>();
        var intervals = floors.Select((floor, place) => Interval(queue, place, floor.Agents, known)).ToList();
        return
        [
            .. intervals
                .Chunk(MinutesOfDay / queue.IntervalMinutes)
                .SelectMany(day => Agents(day, queue.Target))
                .Zip(floors, Raised),
        ];
    }

    private static IReadOnlyList<int> Agents(DayInterval[] day, ServiceTarget target) =>
        DayTarget.Fewest(day, target.ServiceLevel!.Value)?.Agents
        ?? throw new InvalidOperationException("tables to 1 - 1e-9 end below a service level below 1");

    private static IntervalRequirement Raised(int agents, IntervalRequirement floor) =>
        agents > floor.Agents ? new(agents, BindingTarget.DayServiceLevel) : floor;

    private static DayInterval Interval(
        QueueDemand queue,
        int place,
        int floor,
        Dictionary<Traffic, DayInterval> known
    )
    {
        var traffic = queue.Traffic(place);
        if (!known.TryGetValue(traffic, out var interval))
            known[traffic] = interval = Interval(queue, traffic, floor);
        return interval;
    }

    private static DayInterval Interval(QueueDemand queue, Traffic traffic, int floor)
    {
        var all = new ServiceTarget(AllInTime, queue.Target.Threshold, queue.Target.Definition);
        var most = queue.AgentsFor(queue.ServersFor(traffic, all).Agents);
        var (last, first) = (Math.Max(floor, most) * queue.Concurrency, floor * queue.Concurrency);
        var levels =
            queue.StaffFor == StaffFor.Expected
                ? ExpectedServiceLevel.Table(queue, traffic, last, first)
                : ServiceLevelTable.Of(traffic, queue.Target, queue.Model, queue.Patience, last, first);
        return new(
            (double)traffic.Calls,
            [.. levels.Where((_, servers) => servers % queue.Concurrency == 0)],
            floor
        );
    }
}
