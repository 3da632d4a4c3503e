using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>What the search for a rota brought.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Rota">The rota with the fewest points found, or null when there is none.</param>
/// <param name="Points">Its points, as they were counted in the model; 0 without a rota.</param>
/// <param name="Bound">No rota has fewer points.</param>
/// <param name="Cuts">Connectivity cuts that were needed.</param>
/// <param name="Elapsed">Wall time.</param>
public sealed record RotaOutcome(
    SolveStatus Status,
    Rota? Rota,
    long Points,
    long Bound,
    int Cuts,
    TimeSpan Elapsed
)
{
    /// <summary>How it was confirmed that a rota is impossible.</summary>
    public RotaProof Proof { get; init; }
}
