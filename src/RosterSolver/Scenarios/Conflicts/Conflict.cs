namespace RosterSolver.Scenarios;

/// <summary>Why there is no roster, and what would make one possible.</summary>
/// <param name="Contradictions">
/// Rules that cannot all hold, of which no two share anything; empty where none was found in the time.
/// </param>
/// <param name="Relaxations">Changes after which there is a roster, the cheapest first.</param>
/// <param name="Solves">How many solves it took to find them.</param>
/// <param name="Elapsed">Wall time that it took.</param>
public sealed record Conflict(
    IReadOnlyList<Contradiction> Contradictions,
    IReadOnlyList<Relaxation> Relaxations,
    int Solves,
    TimeSpan Elapsed
);
