using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What changes from one roster to another of the same scenario, person by person and interval by interval.</summary>
/// <param name="Before">The roster that was.</param>
/// <param name="After">The roster that is to be.</param>
/// <param name="Agents">Agents with any change, in the order of the scenario.</param>
/// <param name="Intervals">Intervals of each queue that are staffed differently, in order.</param>
public sealed record RosterDifference(
    Variant Before,
    Variant After,
    IReadOnlyList<AgentDifference> Agents,
    IReadOnlyList<IntervalDifference> Intervals
)
{
    /// <summary>Agent-days that change.</summary>
    public int ChangedDays => Agents.Sum(agent => agent.Days.Count);

    /// <summary>Agent-days of the scenario.</summary>
    public int AgentDays => Before.Plan.Scenario.Agents.Count * Before.Plan.Scenario.Horizon.Days;

    /// <summary>Figures of both beside each other.</summary>
    public Comparison Figures => new([Before, After]);

    /// <summary>The difference of two plans of one scenario.</summary>
    public static RosterDifference Of(Variant before, Variant after) =>
        new(
            before,
            after,
            [.. AgentDifference.Of(before, after).Where(agent => agent.Days.Count > 0)],
            [
                .. before
                    .Kpis.Queues.Zip(after.Kpis.Queues)
                    .SelectMany(pair =>
                        pair.First.Intervals.Zip(pair.Second.Intervals)
                            .Where(each => each.First.Staffed != each.Second.Staffed)
                            .Select(each => new IntervalDifference(
                                pair.First.Queue.Name,
                                each.First,
                                each.Second
                            ))
                    ),
            ]
        );
}

/// <summary>An interval of a queue that is staffed differently.</summary>
/// <param name="Queue">Name of the queue.</param>
/// <param name="Before">What the one roster delivers.</param>
/// <param name="After">What the other delivers.</param>
public sealed record IntervalDifference(string Queue, IntervalResult Before, IntervalResult After)
{
    /// <summary>Agents more, negative for fewer.</summary>
    public decimal Staffed => After.Staffed - Before.Staffed;
}
