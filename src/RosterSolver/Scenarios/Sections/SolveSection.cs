using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>How long and how the solver searches.</summary>
[Doc("How long and how the solver searches; options of the command line come before these")]
public sealed record SolveSection(
    [Doc("Longest search", Range = "1s..24h", Default = "`60s`")]
    [Syntax<DurationInSeconds>]
    [Range(1, 86_400)]
        int Time = 60,
    [Doc(
        "Stop when the cost is proven to be at most this far above the cheapest possible",
        Range = "0%..100%",
        Default = "`0%`"
    )]
    [Range(0, 1)]
        Fraction? Gap = null,
    [Doc("Seed of the search; another seed may find another roster of like cost")]
    [Range(0, 1_000_000)]
        int Seed = 1,
    [Doc(
        "Same input, same roster, on this machine whatever its load: the search is limited by work, not by time"
    )]
        bool Repeatable = false,
    [Doc(
        "`money`: the least sum of all that rules cost. Or rules in order, such as `[coverage, weekly-hours + fair]`: a "
            + "roster is better when it costs less on the first level on which two differ, rules joined by `+` are added "
            + "up, and all others make up a last level. Every level has an equal share of `time`; `gap` holds for the first",
        Default = "`money`"
    )]
    [OneOrMany]
        IReadOnlyList<string>? Objective = null
) : Section;
