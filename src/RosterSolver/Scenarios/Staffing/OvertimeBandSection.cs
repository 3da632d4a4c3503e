using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Overtime of one kind.</summary>
[Doc(
    "Overtime of one kind at one premium. In China 150% on workdays, 200% on rest days without time off in lieu, 300% on "
        + "statutory holidays (Labour Law art. 44); have counsel confirm yours"
)]
public sealed record OvertimeBandSection(
    [Doc("What an hour is paid, in per cent of `pay`", Range = "0%..1000%")] [Range(0, 10)] Fraction Pay,
    [Doc("Most hours of an agent and week, such as `4/week`")] [Syntax<MeanHoursPerWeek>] decimal AtMost,
    [Doc(
        "Share of the hours on the phone; more than of regular hours, for there is no leave in overtime",
        Range = "1%..100%"
    )]
    [Range(0.01, 1)]
        Fraction Productive,
    [Doc(
        "Output of such an hour against a regular one. No value is universal; 100%, 97%, 92% from band to band is a start",
        Range = "1%..100%"
    )]
    [Range(0.01, 1)]
        Fraction Fatigue
) : Section;

/// <summary>The overtime of a group.</summary>
[Doc(
    "Which overtime a group may work, and how much over more than a week. Only people with full output work any"
)]
public sealed record OvertimeTermsSection(
    [Doc("Bands that the group may work; `[]` for none", Default = "all")]
        IReadOnlyList<string>? Bands = null,
    [Doc(
        "Most hours of an agent and calendar month, 36 in China (Labour Law art. 41). A week belongs to the month of its "
            + "Thursday; a month planned in part has its share",
        Unit = "hours",
        Default = "no limit"
    )]
    [Range(0, 744)]
        decimal? PerMonth = null,
    [Doc(
        "Most hours of a week on average, regular hours included, in every window of `mean-over` weeks; 48/week in the EU "
            + "(2003/88/EC art. 6). Weeks before the plan are not known and not counted",
        Default = "no limit"
    )]
    [Syntax<MeanHoursPerWeek>]
        decimal? MeanWeek = null,
    [Doc("Weeks of that average; 17 in the EU (art. 16 b)", Unit = "weeks")] [Range(1, 104)] int MeanOver = 17
) : Section;
