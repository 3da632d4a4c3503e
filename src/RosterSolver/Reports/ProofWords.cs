namespace RosterSolver.Reports;

/// <summary>What the words of a search mean to a planner; they stand wherever bound and gap do.</summary>
internal static class ProofWords
{
    /// <summary>One line of at most 100 columns.</summary>
    public const string BoundAndGap =
        "bound: no roster that keeps the rules can cost less, proven; gap: what could still be saved";

    /// <summary>The bound alone.</summary>
    public const string Bound = "no roster that keeps the rules can cost less";
}
