using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>How to search for a staffing plan, and what of it is given.</summary>
/// <param name="Time">Longest search.</param>
/// <param name="Gap">Share of the cost that may stay unproven; 0 for an exact optimum.</param>
public sealed record StaffingSettings(TimeSpan Time, double Gap = 0)
{
    /// <summary>
    /// A plan whose hires and releases are given and break no limit; only what covers the rest is decided. Null when
    /// all is.
    /// </summary>
    public StaffingPlan? Moves { get; init; }

    /// <summary>A plan that is possible, or null; what is found is no dearer.</summary>
    public StaffingPlan? Start { get; init; }

    /// <summary>For one of many like searches: together they take about so long on all cores.</summary>
    public StaffingSettings Share(TimeSpan together, int searches)
    {
        var each = together * (Environment.ProcessorCount / (double)Math.Max(1, searches));
        return this with { Time = each < Time ? each : Time };
    }
}
