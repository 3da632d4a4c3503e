using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>How far a solve has come.</summary>
/// <param name="Elapsed">Wall time since the solve began.</param>
/// <param name="Cost">Cost of the best roster so far; null before the first.</param>
/// <param name="Bound">No roster can cost less; null before anything is proven.</param>
public sealed record Incumbent(TimeSpan Elapsed, Money? Cost, Money? Bound)
{
    /// <summary>What is optimised at the moment, where that is one level of several; then cost and bound are its own.</summary>
    public string? Level { get; init; }

    /// <summary>The cheapest roster of which more is known than its cost; a search may begin with it again. Null for none.</summary>
    public Roster? Roster { get; init; }

    /// <summary>Distance to the bound as a share of the cost; null while either is unknown.</summary>
    public double? Gap => Cost is { } cost && Bound is { } bound ? Outcome.GapBetween(cost, bound) : null;
}
