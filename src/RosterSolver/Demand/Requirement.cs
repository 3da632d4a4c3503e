namespace RosterSolver.Demand;

/// <summary>The agents that a queue requires in each planning interval.</summary>
/// <param name="OnPhone">Agents who answer calls, and the bound that asks for the last of them.</param>
/// <param name="Rostered">Agents to be at work and off their breaks, so that on average enough answer calls.</param>
public sealed record Requirement(IReadOnlyList<IntervalRequirement> OnPhone, IReadOnlyList<int> Rostered)
{
    /// <summary>
    /// The requirement of a queue; intervals of equal calls are worked out once. Agents who hold several conversations
    /// are as many servers each.
    /// </summary>
    public static Requirement Of(QueueDemand queue)
    {
        var known = new Dictionary<decimal, IntervalRequirement>();
        var onPhone = new IntervalRequirement[queue.Calls.Count];
        for (var interval = 0; interval < onPhone.Length; interval++)
        {
            var calls = queue.Calls[interval];
            if (!known.TryGetValue(calls, out var needed))
            {
                needed = IntervalRequirement.For(
                    queue.Traffic(interval),
                    ForServers(queue),
                    queue.Model,
                    queue.Patience
                );
                needed = needed with { Agents = (needed.Agents + queue.Concurrency - 1) / queue.Concurrency };
                known[calls] = needed;
            }

            onPhone[interval] = needed;
        }

        return new(onPhone, [.. onPhone.Select(needed => queue.Shrinkage.Headcount(needed.Agents))]);
    }

    private static ServiceTarget ForServers(QueueDemand queue) =>
        queue.Target with
        {
            MinimumAgents = queue.Target.MinimumAgents * queue.Concurrency,
        };
}
