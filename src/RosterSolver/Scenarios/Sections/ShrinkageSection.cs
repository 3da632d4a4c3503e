using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Shares of paid time off the phone.</summary>
[Doc(
    "Shares of paid time off the phone; each is a share of what the one before leaves, and the requirement is "
        + "divided by what all of them leave. Breaks and leave that the roster places itself do not belong here"
)]
public sealed record ShrinkageSection(
    [Doc("Planned absence that the scenario does not list as leave", Range = "0%..90%", Default = "`0%`")]
    [Range(0, 0.9)]
        Fraction? PlannedAbsence = null,
    [Doc(
        "Sickness and no-shows: what the attendance rate lacks to 100%",
        Range = "0%..90%",
        Default = "`0%`"
    )]
    [Range(0, 0.9)]
        Fraction? UnplannedAbsence = null,
    [Doc("Coaching, systems, personal time within the shift", Range = "0%..90%", Default = "`0%`")]
    [Range(0, 0.9)]
        Fraction? InShift = null
) : Section;
