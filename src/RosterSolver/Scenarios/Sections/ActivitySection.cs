using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A kind of activity that agents attend inside their working hours.</summary>
[Doc(
    "An activity such as training, which agents attend in groups inside their shifts and off the phone. Sessions are put "
        + "where they cost least, on quarters of an hour; nobody attends two on a day, and breaks make room"
)]
public sealed record ActivitySection(
    [Doc("Length of a session", Range = "15m..8h")] [Syntax<DurationInMinutes>] [Range(15, 480)] int Length,
    [Doc("How often each agent attends", Range = "1/week..5/week")]
    [Syntax<TimesPerWeek>]
    [Range(1, 5)]
        int PerAgent,
    [Doc("Fewest and most people in a session, such as 4..12; at most 500", Default = "`1..500`")]
        CountRange? Group = null,
    [Doc("Weekdays on which sessions may be", Default = "mon-fri")]
    [OneOrMany]
        IReadOnlyList<WeekdayRange>? Days = null,
    [Doc(
        "Dates on which sessions may be, of the weekdays; a week without any has no session",
        Default = "all"
    )]
    [OneOrMany]
        IReadOnlyList<DateRange>? Dates = null,
    [Doc(
        "Names of the contracts, groups, agents or skills whose people attend; a skill where nothing else has the name",
        Default = "everybody"
    )]
    [OneOrMany]
        IReadOnlyList<string>? For = null,
    [Doc("Window on the clock that holds every session", Default = "any time")] TimeWindow? Window = null,
    [Doc(
        "Price of each attendance that is missing in a week. What no group can be found for, and what would cost calls more "
            + "than this, is left out",
        Default = "`200`"
    )]
        Money? Price = null
) : Section;
