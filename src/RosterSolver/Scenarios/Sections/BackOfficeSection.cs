using System.ComponentModel.DataAnnotations;
using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Work that can wait until a deadline.</summary>
[Doc(
    "Work that can wait until a deadline, such as mail or claims. It fills the time that calls leave over and never takes "
        + "an agent from a call that the requirement counts. What misses its deadline costs `late` of the rule `coverage` and leaves "
        + "the plan. Its name is a skill, like that of a queue"
)]
public sealed record BackOfficeSection(
    [Doc("Items that arrive in each interval; they can be begun in the next")] VolumeSection Volume,
    [Doc("Mean time that an item takes an agent", Range = "1s..24h")]
    [Syntax<DurationInSeconds>]
    [Range(1, 86_400)]
        int HandleTime,
    [Doc(
        "By when items have to be done: so long after they arrived, at least one interval, or by the end of the day on which they can be begun"
    )]
        Deadline Due,
    [Doc(
        "Share of the time given to this work that is spent on items",
        Range = "above 0% to 100%",
        Default = "`100%`"
    )]
        Fraction? Utilisation = null,
    [Doc("Most agents on it at a time", Default = "no bound")] [Range(1, 20_000)] int? MaxAgents = null,
    [Doc("Items that wait when the horizon begins; due as if they had just arrived")]
    [Range(0, 1_000_000)]
        decimal Open = 0
) : Section;
