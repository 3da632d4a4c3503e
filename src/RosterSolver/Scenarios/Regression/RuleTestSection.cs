using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A rule test as it is written, but for the keys that it shares with a scenario.</summary>
[Doc(
    "A rule test: a drawn roster, and what its rules find in it. It may have any key of a scenario that says who there is and what "
        + "holds, above all `rules`, of which only those named are asked. Of everything else only what matters has to be written: "
        + "shifts E 06:00, M 10:00, L 14:00 and N 22:00 of eight hours without breaks, `early` to `night`; people of the first contract "
        + "or, where none is written, of `full-time`: 32 to 48 hours a week, 40 paid at 20 an hour"
)]
public sealed record RuleTestSection(
    [Doc("What the test says, printed on its result")] string RuleTest,
    [Doc(
        "The drawing: a line for each agent, `Ann: N N | . E L`. A word for each day: a template's name or its first letters, `E`, "
            + "`night`; `.` is a day off, `E+L` two shifts, `L@15:15` one of several starts. What stands before the bar is history; after `#` "
            + "a line is for readers"
    )]
        string Roster,
    [Doc("All violations there are; `[]` for none")] IReadOnlyList<ExpectedViolationSection> Violations,
    [Doc("The first day after the bar", Default = "`2026-12-07`, a Monday")] DateOnly? Start = null,
    [Doc("Length of a planning interval: 15m, 30m or 1h", Default = "`30m`")]
    [Syntax<DurationInMinutes>]
        int Interval = 30,
    [Doc("Time zone of the clock, such as `Europe/Berlin`", Default = "clocks never change")]
    [Syntax<TimeZoneName>]
        string? TimeZone = null
) : Section
{
    /// <summary>The day on which drawings begin where nothing is said: a Monday.</summary>
    public static DateOnly UsualStart { get; } = new(2026, 12, 7);
}

/// <summary>A violation that a rule test expects.</summary>
[Doc("A violation that is expected: the rule, whom it concerns and the day on which it shows, or neither")]
public sealed record ExpectedViolationSection(
    [Doc("Name of the rule")] string Rule,
    [Doc("The agent concerned", Default = "the whole centre")] string? Agent = null,
    [Doc(
        "Day on which it shows: a date, or a number counted from 1, the first day after the bar",
        Default = "a time longer than a day"
    )]
        DayOrDate? Day = null,
    [Doc("Units of breach", Default = "any number")] [Range(1, 1_000_000)] int? Amount = null,
    [Doc("What it costs; `hard` where the rule must hold", Default = "any price, or none")]
        PriceOrHard? Cost = null
) : Section;
