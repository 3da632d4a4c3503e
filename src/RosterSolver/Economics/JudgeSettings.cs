namespace RosterSolver.Economics;

/// <summary>What to judge beyond the formulas and the queue over time.</summary>
/// <param name="Replications">How often to simulate the roster, at least 2; 0 for not at all.</param>
/// <param name="Draws">How many days to draw for each day under stress; 0 for not at all.</param>
/// <param name="Seed">Seed of both.</param>
/// <param name="MostWork">
/// Beyond this many steps of states, in all queues, the queue over time is left out; a second takes some 300 million.
/// </param>
public sealed record JudgeSettings(int Replications, int Draws, int Seed, double MostWork)
{
    /// <summary>What every solve is judged by: seconds at most.</summary>
    public static JudgeSettings AfterSolve { get; } = new(0, 0, 1, 3e9);
}
