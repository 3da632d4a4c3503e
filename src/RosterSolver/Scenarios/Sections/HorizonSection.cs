using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The planned days and the grid of planning intervals.</summary>
[Doc("The planned days and the grid of planning intervals; give `weeks` or `days`")]
public sealed record HorizonSection(
    [Doc("First planned day")] DateOnly Start,
    [Doc("Length in weeks", Default = "`days` says it")] [Range(1, 53)] int? Weeks = null,
    [Doc("Length in days", Default = "`weeks` says it")] [Range(1, 371)] int? Days = null,
    [Doc("Length of a planning interval: 15m, 30m or 1h", Default = "`30m`")]
    [Syntax<DurationInMinutes>]
        int Interval = 30,
    [Doc(
        "Time zone of the clock, such as `Europe/Berlin`: rules of hours then count those that really pass where clocks are put "
            + "forward or back",
        Default = "clocks never change"
    )]
    [Syntax<TimeZoneName>]
        string? TimeZone = null
) : Section;
