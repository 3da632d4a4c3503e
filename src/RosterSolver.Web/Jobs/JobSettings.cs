using RosterSolver.Reports;
using RosterSolver.Solver;

namespace RosterSolver.Web.Jobs;

/// <summary>How a job is to be solved, where that differs from what its scenario says.</summary>
public sealed record JobSettings
{
    /// <summary>Longest search in seconds; null for the scenario's.</summary>
    public int? Seconds { get; init; }

    /// <summary>Seed of the search; null for the scenario's.</summary>
    public int? Seed { get; init; }

    /// <summary>Whether the search is limited by work instead of time; null for what the scenario says.</summary>
    public bool? Repeatable { get; init; }

    /// <summary>The language of the pages.</summary>
    public Language Language { get; init; }

    /// <summary>Of a matrix, the place of the combination that is solved; null for a scenario as it is.</summary>
    public int? Cell { get; init; }

    /// <summary>A scenario's own settings with these before them.</summary>
    public SolveSettings Over(SolveSettings own) =>
        own with
        {
            Time = Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : own.Time,
            Seed = Seed ?? own.Seed,
            Repeatable = Repeatable ?? own.Repeatable,
        };
}
