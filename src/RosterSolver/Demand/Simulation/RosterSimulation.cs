namespace RosterSolver.Demand;

/// <summary>Replications of a whole roster.</summary>
/// <param name="Replications">By replication and queue, the tally of each planning interval.</param>
public sealed record RosterSimulation(IReadOnlyList<IReadOnlyList<IReadOnlyList<ServiceTally>>> Replications)
{
    /// <summary>
    /// Plays the roster many times. Replications run on all cores; the result depends on the seed alone.
    /// </summary>
    /// <param name="queues">The queues; at least one.</param>
    /// <param name="shifts">The shifts worked.</param>
    /// <param name="replications">How often; at least 2.</param>
    /// <param name="seed">Seed of the random numbers.</param>
    public static RosterSimulation Of(
        IReadOnlyList<QueueDemand> queues,
        IReadOnlyList<SimulatedShift> shifts,
        int replications,
        int seed
    ) =>
        new([
            .. Enumerable
                .Range(0, replications)
                .AsParallel()
                .AsOrdered()
                .Select(number => Replication.Play(queues, shifts, seed, number)),
        ]);

    /// <summary>The mean tally of each interval of a queue.</summary>
    public IReadOnlyList<ServiceTally> Mean(int queue) =>
        [
            .. Enumerable
                .Range(0, Replications[0][queue].Count)
                .Select(interval =>
                    1.0
                    / Replications.Count
                    * ServiceTally.Sum(Replications.Select(one => one[queue][interval]))
                ),
        ];

    /// <summary>A share of the tally of a stretch of intervals, with its confidence interval.</summary>
    /// <param name="queue">Index of the queue.</param>
    /// <param name="first">First interval.</param>
    /// <param name="count">How many.</param>
    /// <param name="ratio">Part and whole of the share, such as calls in time and calls offered.</param>
    public Band Band(
        int queue,
        int first,
        int count,
        Func<ServiceTally, (double Part, double Whole)> ratio
    ) =>
        Demand.Band.OfRatio([
            .. Replications.Select(one => ratio(ServiceTally.Sum(one[queue].Skip(first).Take(count)))),
        ]);
}
