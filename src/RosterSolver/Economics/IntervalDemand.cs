using RosterSolver.Demand;

namespace RosterSolver.Economics;

/// <summary>What one queue asks for in one planning interval.</summary>
/// <param name="Interval">Index of the interval.</param>
/// <param name="Calls">Calls offered.</param>
/// <param name="Erlangs">The load.</param>
/// <param name="OnPhone">Whole agents who answer calls.</param>
/// <param name="Fractional">The same before it was rounded up, for budgets.</param>
/// <param name="Rostered">Agents at work and off their breaks: those on the phone and what shrinkage takes.</param>
/// <param name="Binding">What one agent fewer would break.</param>
/// <param name="ServiceLevel">Share of calls answered in time at the agents on the phone.</param>
/// <param name="Occupancy">Share of their time, or of the conversations that they can hold, spent on calls.</param>
public sealed record IntervalDemand(
    int Interval,
    decimal Calls,
    double Erlangs,
    int OnPhone,
    double Fractional,
    int Rostered,
    BindingTarget Binding,
    double ServiceLevel,
    double Occupancy
)
{
    /// <summary>Every interval of a queue.</summary>
    public static IReadOnlyList<IntervalDemand> Of(QueueDemand queue, Requirement requirement) =>
        [.. requirement.OnPhone.Select((needed, interval) => Of(queue, requirement, needed, interval))];

    private static IntervalDemand Of(
        QueueDemand queue,
        Requirement requirement,
        IntervalRequirement needed,
        int interval
    )
    {
        var traffic = queue.Traffic(interval);
        var servers = needed.Agents * queue.Concurrency;
        var result = QueueResult.Of(queue, traffic, servers);
        return new(
            interval,
            traffic.Calls,
            traffic.Erlangs,
            needed.Agents,
            FractionalRequirement.Of(queue, interval, needed),
            requirement.Rostered[interval],
            needed.Binding,
            result.ServiceLevel,
            servers == 0 ? 0 : Math.Min(1, traffic.Erlangs * result.Answered / servers)
        );
    }
}
