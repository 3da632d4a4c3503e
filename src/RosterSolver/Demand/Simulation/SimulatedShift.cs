using RosterSolver.Domain;

namespace RosterSolver.Demand;

/// <summary>One shift of one agent as the simulation plays it.</summary>
/// <param name="Range">From start to end.</param>
/// <param name="Breaks">Breaks, ascending.</param>
/// <param name="Queues">Indices of the queues that the agent answers.</param>
public sealed record SimulatedShift(
    TimeRange Range,
    IReadOnlyList<TimeRange> Breaks,
    IReadOnlyList<int> Queues
);
