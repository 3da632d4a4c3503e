using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Days that are not like the other days of their weekday.</summary>
[Doc(
    "Days that are not like the other days of their weekday, past and to come. A forecast leaves the past ones out of its "
        + "ordinary days, learns from them, and applies to the coming ones the factor that is given or learnt"
)]
public sealed record CalendarSection(
    [Doc(
        "Public holidays and make-up workdays, days off and worked as the State Council announced them: `cn-2025` (国办发明电〔2024〕12号), "
            + "`cn-2026` (国办发明电〔2025〕7号)",
        Default = "none"
    )]
    [OneOrMany]
        IReadOnlyList<string>? Preset = null,
    [Doc("Single days", Default = "none")] IReadOnlyList<SpecialDaySection>? Days = null,
    [Doc("Days that come back every month", Default = "none")]
        IReadOnlyList<MonthlyDaySection>? Monthly = null,
    [Doc(
        "CSV file with a row for each special day: the columns date and kind, and where wanted factor, from, to, name, "
            + "like and statutory (dates set apart by spaces) as under `days`; further columns such as source and confirmed_by are for people",
        Default = "none"
    )]
        string? Csv = null
) : Section;

/// <summary>A day, or days in a row, that are special.</summary>
[Doc("A day, or days in a row, that are special")]
public sealed record SpecialDaySection(
    [Doc("The day, or the first and the last")] DateRange Date,
    [Doc(
        "Why: `holiday`, `make-up-workday` (behaves like the mean of Monday to Friday), `billing-day`, `pay-day`, `promotion`, "
            + "`incident` (teaches nothing about other days), `closed` (no calls), `event`; or `ordinary`: the planner "
            + "confirms a day that cleaning would leave out"
    )]
        DayKind Kind,
    [Doc(
        "Calls as a multiple of an ordinary day's",
        Default = "learnt from similar days: of the same kind, name and place in the row"
    )]
    [Range(0.0, 100.0)]
        decimal? Factor = null,
    [Doc("First hour that it touches", Default = "`00:00`")] [Syntax<TimeOfDay>] int From = 0,
    [Doc("End of the hours that it touches", Default = "`24:00`")] [Syntax<TimeOfDay>] int To = 24 * 60,
    [Doc(
        "What it is called; days of the same name are similar. Those of `spring-festival` are paired by their distance from "
            + "the lunar new year",
        Default = "no name"
    )]
        string? Name = null,
    [Doc("The weekday whose level and profile it takes", Default = "its own")]
    [Syntax<Weekday>]
        DayOfWeek? Like = null,
    [Doc(
        "Share of the lift (factor less 1) that each further day of the row keeps",
        Range = "0%..100%",
        Default = "`100%`"
    )]
    [Range(0.0, 1.0)]
        Fraction? Decay = null,
    [Doc(
        "Days of a `holiday` that are public holidays by statute, paid as such; the others are rest days given in exchange",
        Default = "all of them"
    )]
    [OneOrMany]
        IReadOnlyList<DateRange>? Statutory = null
) : Section;

/// <summary>A day that comes back every month.</summary>
[Doc("A day that comes back every month, such as the day on which bills go out")]
public sealed record MonthlyDaySection(
    [Doc("Day of the month; in a shorter month its last day")] [Range(1, 31)] int Day,
    [Doc("Why, as under `days`")] DayKind Kind,
    [Doc("Calls as a multiple of an ordinary day's", Default = "learnt from the same day of other months")]
    [Range(0.0, 100.0)]
        decimal? Factor = null,
    [Doc(
        "Days before and after that are touched too; their factors are learnt, each by its distance",
        Unit = "days"
    )]
    [Range(0, 7)]
        int Reach = 0
) : Section;
