namespace RosterSolver.Solver;

/// <summary>How long and how the solver searches.</summary>
/// <param name="Time">Wall time for the search; ignored when repeatable.</param>
/// <param name="Gap">Stop when the distance to the proven bound, as a share of the cost, is at most this.</param>
/// <param name="Seed">Seed of the search.</param>
/// <param name="Repeatable">
/// Same input, same roster, whatever the load of the machine: the search is limited by work done, not by time.
/// </param>
public sealed record SolveSettings(TimeSpan Time, double Gap, int Seed, bool Repeatable)
{
    /// <summary>
    /// Ids of rules by level, the level that comes first first: a roster is better when it is cheaper on the first level
    /// on which two differ. Rules that are not named make up a last level. Empty for one sum of money.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Levels { get; init; } = [];

    /// <summary>By which stages the roster is solved.</summary>
    public Stages Stages { get; init; }

    /// <summary>The most work of one search of CP-SAT, in units that stand for a second; null for no limit.</summary>
    internal double? MostWork { get; init; }
}
