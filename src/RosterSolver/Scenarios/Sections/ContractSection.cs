using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A contract.</summary>
[Doc("What an agent and the centre have agreed on")]
public sealed record ContractSection(
    [Doc("Contract hours of a calendar week; hours above are overtime")] [Syntax<HoursPerWeek>] int Hours,
    [Doc("Gross pay of an hour")] PricePerHour Pay,
    [Doc("Fewest hours of a full week", Default = "8 hours below `hours`")]
    [Syntax<HoursPerWeek>]
        int? AtLeast = null,
    [Doc("Most hours of a week, overtime included", Default = "`hours`: no overtime")]
    [Syntax<HoursPerWeek>]
        int? AtMost = null,
    [Doc("Families of shifts that the contract allows", Default = "all")]
        IReadOnlyList<ShiftFamily>? Families = null,
    [Doc("Shift templates that the contract allows", Default = "all of the families")]
        IReadOnlyList<string>? Templates = null,
    [Doc(
        "What a day of leave counts toward the hours of the week",
        Range = "0m..24h",
        Default = "a fifth of `hours`"
    )]
    [Syntax<DurationInMinutes>]
    [Range(0, 1440)]
        int? LeaveDay = null
) : Section;
