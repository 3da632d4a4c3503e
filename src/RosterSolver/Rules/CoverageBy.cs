namespace RosterSolver.Rules;

/// <summary>What a missing agent costs.</summary>
public enum CoverageBy
{
    /// <summary>Each the same, beyond the tolerance more.</summary>
    Heads,

    /// <summary>What callers lose by it.</summary>
    ServiceLevel,
}
