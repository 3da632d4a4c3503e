using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>A staffing plan's question that was read and found sound.</summary>
/// <param name="Name">The planner's name of it.</param>
/// <param name="File">The file it was read from.</param>
/// <param name="Brief">What the plan answers to, with the hours expected.</param>
/// <param name="Low">The hours of a low outcome by week, or null.</param>
/// <param name="High">The hours of a high outcome by week, or null.</param>
/// <param name="Solve">How to search.</param>
/// <param name="Currency">Name of the currency.</param>
/// <param name="InputHash">SHA-256 over all files that were read, in hexadecimal.</param>
public sealed record StaffingScenario(
    string Name,
    string File,
    StaffingBrief Brief,
    IReadOnlyList<SiteNeed>? Low,
    IReadOnlyList<SiteNeed>? High,
    StaffingSettings Solve,
    string Currency,
    string InputHash
)
{
    /// <summary>The roster of its first weeks; null where none is named.</summary>
    public RosterLink? Roster { get; init; }

    /// <summary>Everything that the planner has written, with its place.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; init; } = [];
}
