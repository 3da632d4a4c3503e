using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>People of one contract at one site.</summary>
[Doc("People of one contract at one site: those of today, and the terms on which more come or some go")]
public sealed record StaffGroupSection(
    [Doc("People of today, all with full output")] [Range(0, 100_000)] int Heads,
    [Doc("Paid hours of a week")] [Syntax<MeanHoursPerWeek>] decimal Hours,
    [Doc("Base of the overtime premium, an hour; by law often less than the hour costs")] PricePerHour Pay,
    [Doc(
        "What a paid hour costs: wage, social insurance, seat. Hours of today's people are the same in every plan and stay out "
            + "of its cost"
    )]
        PricePerHour Loaded,
    [Doc(
        "How fast people leave. `turnover` is leavers over average headcount, as HR reports it; `probability` that of leaving "
            + "within a year: 50% are 0.96% and 1.32% a week"
    )]
    [Syntax<AttritionRate>]
        Attrition Attrition,
    [Doc("Share of the paid hours on the phone", Range = "1%..100%", Default = "`shrinkage` says it")]
    [Range(0.01, 1)]
        Fraction? Productive = null,
    [Doc("The same as shares off the phone", Default = "`productive` says it")]
        ShrinkageSection? Shrinkage = null,
    [Doc("Where they sit, and whose hours they work if `demand` is by site", Default = "does not matter")]
        string? Site = null,
    [Doc("The overtime they may work", Default = "every band, no limit but those of the bands")]
        OvertimeTermsSection? Overtime = null,
    [Doc("How more come", Default = "nobody is hired")] HireSection? Hire = null,
    [Doc("How some of today go", Default = "nobody is released")] ReleaseSection? Release = null
) : Section;

/// <summary>How people are hired.</summary>
[Doc("On what terms people are hired, a class at a time")]
public sealed record HireSection(
    [Doc("Weeks from a decision today to the first day of training", Unit = "weeks")]
    [Range(0, 104)]
        int LeadTime,
    [Doc("Fewest and most people of a class that is held at all, such as `4..15`; at most 10000")]
        CountRange Class,
    [Doc("Cost of finding a hire")] Money Recruiting,
    [Doc("Cost of training a hire beside wages: trainers, rooms, material")] Money TrainingCost,
    [Doc("Cost of a hire who leaves one day, set aside at the start")] Money Leaving,
    [Doc("Cost of holding a class, whatever its size: a room, a trainer; `0` where that is nothing")]
        Money ClassCost,
    [Doc("Weeks of training, paid, without output", Unit = "weeks")] [Range(0, 52)] int Training,
    [Doc("How fast people leave in training; usually faster than later")]
    [Syntax<AttritionRate>]
        Attrition AttritionInTraining,
    [Doc(
        "Output of the weeks after training against a proficient agent's, such as `[50%, 50%, 75%]`; `[]` for all of it",
        Range = "0%..100%"
    )]
    [Range(0, 1)]
        IReadOnlyList<Fraction> Ramp,
    [Doc("Weeks in which a class may start, counted from 1", Default = "every week after `lead-time`")]
    [Range(1, 104)]
        IReadOnlyList<int>? Weeks = null
) : Section;

/// <summary>How people are released.</summary>
[Doc("On what terms people of today are released")]
public sealed record ReleaseSection(
    [Doc("Cost of each: severance, by law or agreement")] Money Severance,
    [Doc("Weeks of notice, paid, before anybody can go", Unit = "weeks")] [Range(0, 104)] int Notice,
    [Doc("Most people of a week")] [Range(0, 100_000)] int AtMost
) : Section;
