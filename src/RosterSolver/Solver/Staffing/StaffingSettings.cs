using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>How to search for a staffing plan, and what of it is given.</summary>
/// <param name="Time">Longest search.</param>
/// <param name="Gap">Share of the cost that may stay unproven; 0 for an exact optimum.</param>
public sealed record StaffingSettings(TimeSpan Time, double Gap = 0)
{
    /// <summary>A plan whose hires and releases are given; only what covers the rest is decided. Null when all is.</summary>
    public StaffingPlan? Moves { get; init; }
}
