using RosterSolver.Demand;

namespace RosterSolver.Economics;

/// <summary>How sure the simulation is: means with the half-widths of their 95 % confidence intervals.</summary>
/// <param name="Replications">How often the roster was played.</param>
/// <param name="Seed">Seed of the random numbers.</param>
/// <param name="ServiceLevel">Over the horizon.</param>
/// <param name="Asa">Over the horizon, in seconds.</param>
/// <param name="Abandonment">Over the horizon.</param>
/// <param name="Days">Service level by day.</param>
public sealed record SimulationBands(
    int Replications,
    int Seed,
    Band ServiceLevel,
    Band Asa,
    Band Abandonment,
    IReadOnlyList<Band> Days
);
