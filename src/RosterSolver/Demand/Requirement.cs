namespace RosterSolver.Demand;

/// <summary>The agents that a queue requires in each planning interval.</summary>
/// <param name="OnPhone">Agents who answer calls, and the bound that asks for the last of them.</param>
/// <param name="Rostered">Agents to be at work and off their breaks, so that on average enough answer calls.</param>
public sealed record Requirement(IReadOnlyList<IntervalRequirement> OnPhone, IReadOnlyList<int> Rostered)
{
    /// <summary>The requirement of a queue; intervals of equal calls are worked out once.</summary>
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
                    queue.Target,
                    queue.Model,
                    queue.Patience
                );
                known[calls] = needed;
            }

            onPhone[interval] = needed;
        }

        return new(onPhone, [.. onPhone.Select(needed => queue.Shrinkage.Headcount(needed.Agents))]);
    }
}
