using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A shift template with its possible starts.</summary>
[Doc("A shift template; each of its starts is a shift that can be given")]
public sealed record TemplateSection(
    [Doc("Possible starts", Range = "00:00..23:59")]
    [Syntax<TimeOfDay>]
    [OneOrMany]
    [Range(0, 1439)]
        IReadOnlyList<int> Starts,
    [Doc("From start to end, breaks included", Range = "1h..16h")]
    [Syntax<DurationInMinutes>]
    [Range(60, 960)]
        int Length,
    [Doc("Kinds of break that the shift has", Default = "none")]
    [OneOrMany]
        IReadOnlyList<string>? Breaks = null,
    [Doc("early, mid, late or night", Default = "the template's name")] ShiftFamily? Family = null
) : Section;

/// <summary>A kind of break.</summary>
[Doc(
    "A kind of break. A meal has a window on the clock, or at night one counted from the start of the shift; a "
        + "break without a window lies anywhere, `spacing` away from other breaks and from both ends of the shift"
)]
public sealed record BreakSection(
    [Doc("Length of the break", Range = "5m..3h")] [Syntax<DurationInMinutes>] [Range(5, 180)] int Length,
    [Doc("Whether it is paid working time")] bool Paid = false,
    [Doc("Window on the clock that holds the whole break", Default = "none")] TimeWindow? Window = null,
    [Doc("Earliest and latest start after the start of the shift", Default = "none")]
        MinuteRange? After = null,
    [Doc("How many of them a shift has")] [Range(1, 4)] int Count = 1,
    [Doc("Least time between it and its neighbours", Range = "0m..8h", Default = "0m")]
    [Syntax<DurationInMinutes>]
    [Range(0, 480)]
        int Spacing = 0
) : Section;
