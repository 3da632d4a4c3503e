namespace RosterSolver.Demand;

/// <summary>
/// What callers lose by each agent who is missing: how many calls more are not answered in time. Prices made of it are
/// convex, as an exact objective needs them.
/// </summary>
public static class ServiceLosses
{
    private const int Digits = 6;

    /// <summary>
    /// For each interval the calls that the first missing agent costs, the second, and so on down to nobody at work. The
    /// figures never fall: once the queue is overloaded there is nothing left to lose by the formula, and there they
    /// stay at the highest, so that no interval is given up because it is lost anyway.
    /// </summary>
    /// <param name="queue">Calls, target and model; a workload knows no waiting and loses nothing.</param>
    /// <param name="requirement">The agents at work that nothing is missing from.</param>
    public static IReadOnlyList<IReadOnlyList<decimal>> Of(QueueDemand queue, Requirement requirement)
    {
        var known = new Dictionary<(Traffic, int), IReadOnlyList<decimal>>();
        return
        [
            .. requirement.Rostered.Select(
                (agents, interval) =>
                {
                    var key = (queue.Traffic(interval), agents);
                    if (!known.TryGetValue(key, out var losses))
                        known[key] = losses = Of(queue, key.Item1, agents);
                    return losses;
                }
            ),
        ];
    }

    private static IReadOnlyList<decimal> Of(QueueDemand queue, Traffic traffic, int required)
    {
        var losses = new decimal[required];
        if (queue.Model == QueueModel.Workload || traffic.Calls == 0)
            return losses;
        var (late, highest) = (Late(queue, traffic, required), 0m);
        for (var missing = 1; missing <= required; missing++)
        {
            var later = Late(queue, traffic, required - missing);
            var lost = Math.Round((decimal)(later - late), Digits);
            if (lost < highest)
                return [.. losses.Take(missing - 1), .. Enumerable.Repeat(highest, required - missing + 1)];
            losses[missing - 1] = highest = lost;
            late = later;
        }

        return losses;
    }

    /// <summary>Calls not answered in time with so many at work; between whole servers in proportion.</summary>
    private static double Late(QueueDemand queue, Traffic traffic, int rostered)
    {
        var servers = (double)(rostered * queue.Shrinkage.OnPhone * queue.Concurrency);
        var fewer = (int)Math.Floor(servers);
        var level = Level(fewer);
        if (servers > fewer)
            level += (servers - fewer) * (Level(fewer + 1) - level);
        return (double)traffic.Calls * (1 - level);

        double Level(int whole) =>
            ServiceLevelTable.At(traffic, queue.Target, queue.Model, queue.Patience, whole);
    }
}
