namespace RosterSolver.Demand;

/// <summary>The agents that a queue requires in each planning interval.</summary>
/// <param name="OnPhone">Agents who answer calls, and the bound that asks for the last of them.</param>
/// <param name="Rostered">Agents to be at work and off their breaks, so that on average enough answer calls.</param>
public sealed record Requirement(IReadOnlyList<IntervalRequirement> OnPhone, IReadOnlyList<int> Rostered)
{
    /// <summary>The requirement of a queue on the days that it staffs for, by interval or, where the service level is for the day, by day.</summary>
    public static Requirement Of(QueueDemand queue)
    {
        queue = queue.StaffedFor();
        var onPhone = InEachInterval(queue);
        if (queue.Target.Floor is not null)
            onPhone = DayRequirement.Of(queue, onPhone);
        return new(onPhone, [.. onPhone.Select(needed => queue.Shrinkage.Headcount(needed.Agents))]);
    }

    /// <summary>
    /// Intervals of equal traffic are worked out once. Agents who hold several conversations are as many servers each.
    /// </summary>
    private static IReadOnlyList<IntervalRequirement> InEachInterval(QueueDemand queue)
    {
        var target = queue.ByConversation.Target.InEachInterval;
        var known = new Dictionary<Traffic, IntervalRequirement>();
        var onPhone = new IntervalRequirement[queue.Calls.Count];
        for (var interval = 0; interval < onPhone.Length; interval++)
        {
            var traffic = queue.Traffic(interval);
            if (!known.TryGetValue(traffic, out var needed))
            {
                var servers = queue.ServersFor(traffic, target);
                known[traffic] = needed = servers with { Agents = queue.AgentsFor(servers.Agents) };
            }

            onPhone[interval] = needed;
        }

        return onPhone;
    }
}
