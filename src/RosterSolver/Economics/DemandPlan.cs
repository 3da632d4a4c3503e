using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What one queue of a scenario asks for.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Intervals">Every interval of the horizon.</param>
public sealed record QueuePlan(QueueDemand Queue, IReadOnlyList<IntervalDemand> Intervals)
{
    /// <summary>Hours of the whole horizon.</summary>
    public DemandHours Hours => DemandHours.Of(Queue, Intervals);

    /// <summary>The intervals by day.</summary>
    public IEnumerable<IReadOnlyList<IntervalDemand>> Days =>
        Intervals.Chunk(Domain.Horizon.Day / Queue.IntervalMinutes);
}

/// <summary>What a scenario asks for before anybody is rostered: hours, peak and full-time equivalents.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Queues">Its queues.</param>
public sealed record DemandPlan(Scenario Scenario, IReadOnlyList<QueuePlan> Queues)
{
    /// <summary>The plan of a scenario.</summary>
    public static DemandPlan Of(Scenario scenario) =>
        new(
            scenario,
            [
                .. scenario.Queues.Select(queue => new QueuePlan(
                    queue,
                    IntervalDemand.Of(queue, Requirement.Of(queue))
                )),
            ]
        );

    /// <summary>Hours of all queues.</summary>
    public DemandHours Hours => Queues.Select(queue => queue.Hours).Aggregate((sum, queue) => sum + queue);

    /// <summary>Most agents at work at once, and the first interval of it.</summary>
    public (int Agents, int Interval) Peak =>
        Enumerable
            .Range(0, Scenario.Horizon.Intervals)
            .Select(place => (Queues.Sum(queue => queue.Intervals[place].Rostered), place))
            .MaxBy(at => at.Item1);

    /// <summary>What a full-time equivalent is.</summary>
    public FullTime FullTime => FullTime.Of(Scenario);

    /// <summary>Full-time equivalents of the rounded requirement.</summary>
    public double RosteredFte => FullTime.Equivalents(Hours.Rostered, Scenario.Horizon.Days);

    /// <summary>Full-time equivalents of the requirement before rounding.</summary>
    public double BudgetFte => FullTime.Equivalents(Hours.Budget, Scenario.Horizon.Days);
}
