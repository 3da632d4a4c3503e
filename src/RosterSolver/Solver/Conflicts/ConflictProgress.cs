namespace RosterSolver.Solver;

/// <summary>How far the search for a contradiction has come.</summary>
/// <param name="Questions">How many models have been solved.</param>
/// <param name="Elapsed">Wall time so far.</param>
/// <param name="Longest">Wall time after which it ends.</param>
public sealed record ConflictProgress(int Questions, TimeSpan Elapsed, TimeSpan Longest);
