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
    [Doc("Kinds of break that the shift has, at most 6 breaks together", Default = "none")]
    [OneOrMany]
        IReadOnlyList<string>? Breaks = null,
    [Doc(
        "Part of the day that the shift belongs to, in the forward order of rotation",
        Default = "the template's name, where it is one of them"
    )]
        ShiftFamily? Family = null,
    [Doc(
        "Longest time at work without a break: from the start to the first break, between two breaks, from the last break "
            + "to the end",
        Range = "1h..12h",
        Default = "any"
    )]
    [Syntax<DurationInMinutes>]
    [Range(60, 720)]
        int? LongestStretch = null
) : Section;

/// <summary>A kind of break.</summary>
[Doc(
    "A kind of break. A meal has a `window` on the clock, or at night, where a window would pass midnight, one that is "
        + "counted from the start of the shift (`after`). A break with neither lies anywhere, `spacing` away from other "
        + "breaks and from both ends of the shift. Breaks start on quarters of an hour after the start of the shift"
)]
public sealed record BreakSection(
    [Doc("Length of the break", Range = "5m..3h")] [Syntax<DurationInMinutes>] [Range(5, 180)] int Length,
    [Doc("Whether it is paid working time")] bool Paid = false,
    [Doc("Window on the clock that holds the whole break; not with `after`", Default = "none")]
        TimeWindow? Window = null,
    [Doc(
        "Earliest and latest start of the break, counted from the start of the shift; not with `window`",
        Default = "none"
    )]
        MinuteRange? After = null,
    [Doc("How many of them a shift has")] [Range(1, 4)] int Count = 1,
    [Doc(
        "Least time between it and other breaks; without `window` and `after` also to both ends of the shift",
        Range = "0m..8h",
        Default = "`0m`"
    )]
    [Syntax<DurationInMinutes>]
    [Range(0, 480)]
        int Spacing = 0
) : Section;
