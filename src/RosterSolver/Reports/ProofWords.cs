using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Reports;

/// <summary>What the words of a search mean to a planner; they stand wherever bound and gap do.</summary>
internal static class ProofWords
{
    /// <summary>One line of at most 100 columns.</summary>
    public const string BoundAndGap =
        "bound: no roster that keeps the rules can cost less, proven; gap: what could still be saved";

    /// <summary>The bound alone.</summary>
    public const string Bound = "no roster that keeps the rules can cost less";

    /// <summary>What a seed is, wherever one is told.</summary>
    public const string Seed =
        "seed: the number from which chance in a search starts; another one may find another roster";

    /// <summary>How the bound was found, in a sentence of at most 90 columns; empty where nothing was proven.</summary>
    public static string Method(Outcome outcome) =>
        outcome.BoundBy switch
        {
            _ when outcome.Bound <= Money.Zero => "",
            "aggregate model" => "people are counted for each shift, not named, which never costs more",
            "CP-SAT" => "the search over the whole roster has ruled out everything cheaper",
            "whole tours" => "even the best of everything that each person may work would not cost less",
            "level after level" => "each level's own proof, one after the other",
            _ => "",
        };
}
