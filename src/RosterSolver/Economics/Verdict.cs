using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>What one judge says of a queue.</summary>
/// <param name="Judge">Who judges.</param>
/// <param name="Intervals">Calls and seconds of each planning interval.</param>
public sealed record Verdict(Judge Judge, IReadOnlyList<ServiceTally> Intervals)
{
    /// <summary>How sure a simulation is; null for judges who do not draw.</summary>
    public SimulationBands? Bands { get; init; }

    /// <summary>The whole horizon.</summary>
    public ServiceTally Whole => ServiceTally.Sum(Intervals);

    /// <summary>The days, each the sum of its intervals.</summary>
    public IReadOnlyList<ServiceTally> Days(Horizon horizon) =>
        [.. Intervals.Chunk(horizon.IntervalsPerDay).Select(ServiceTally.Sum)];
}
