namespace RosterSolver.Demand;

/// <summary>What a sweep varies.</summary>
public enum SweepAxis
{
    /// <summary>The handle time of every queue, by a share more or less.</summary>
    Aht,

    /// <summary>The calls of every interval, by a share more or less.</summary>
    Volume,

    /// <summary>The service level of every queue that has one.</summary>
    ServiceLevel,
}

/// <summary>One quantity and the values that it takes one after the other.</summary>
/// <param name="Axis">The quantity.</param>
/// <param name="Values">Changes as shares (0.1 for a tenth more), or service levels.</param>
public sealed record Sweep(SweepAxis Axis, IReadOnlyList<decimal> Values)
{
    /// <summary>The queue at one of the values.</summary>
    public static QueueDemand Varied(QueueDemand queue, SweepAxis axis, decimal value) =>
        axis switch
        {
            SweepAxis.Aht => queue with { Aht = queue.Aht * (1 + value) },
            SweepAxis.Volume => queue with { Calls = [.. queue.Calls.Select(calls => calls * (1 + value))] },
            _ when queue.Target.ServiceLevel is not null => queue with
            {
                Target = queue.Target with { ServiceLevel = (double)value },
            },
            _ => queue,
        };
}
