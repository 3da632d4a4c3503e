using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What <c>roster matrix</c> varies.</summary>
[Doc("What `roster matrix` varies: every combination of the values is solved, at most 200 of them")]
public sealed record MatrixSection(
    [Doc("What is varied")] IReadOnlyList<MatrixAxisSection> Axes,
    [Doc("Longest search of each combination", Range = "1s..24h", Default = "`time` of solve")]
    [Syntax<DurationInSeconds>]
    [Range(1, 86_400)]
        int? Time = null
) : Section;

/// <summary>One thing that is varied.</summary>
[Doc("One thing that is varied, and its values")]
public sealed record MatrixAxisSection(
    [Doc(
        "The key that is varied, by all names that lead to it: `agents.desk.count` for a group or an agent, "
            + "`contracts.full-time.at-most`, `demand.queues.voice.target.service-level`, `rules.fair.price`, and "
            + "`rules.max-shifts.2.shifts` where a rule is a list. Several keys are given the same value"
    )]
    [OneOrMany]
        IReadOnlyList<string> Vary,
    [Doc(
        "Its values, written as at the key itself: a list, or even steps, both ends included, such as `90..110/5` or "
            + "`70%..90%/10%`"
    )]
        Node Values,
    [Doc("What tables and charts call it", Default = "the last two names of the key")] string? Name = null
) : Section;
