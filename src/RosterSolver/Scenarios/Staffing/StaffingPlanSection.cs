using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A staffing plan as the planner writes it.</summary>
[Doc(
    "A staffing plan: who is hired when, and what overtime and outsourcing cover, week by week over half a year to two years. "
        + "Read by `roster plan`; `extends` works as in a scenario"
)]
public sealed record StaffingPlanSection(
    [Doc("Name of the plan, printed on every result")] string Plan,
    [Doc("Monday of the first week")] DateOnly Start,
    [Doc("Weeks planned")] [Range(1, 104)] int Weeks,
    [Doc("Productive hours that each week asks for")] StaffingDemandSection Demand,
    [Doc("The staff by name: people of one contract at one site")]
        IReadOnlyDictionary<string, StaffGroupSection> Staff,
    [Doc("What an hour costs that nobody works: calls lost, penalties")] PricePerHour Understaffed,
    [Doc("Bands of overtime by name, such as workdays and rest days", Default = "no overtime")]
        IReadOnlyDictionary<string, OvertimeBandSection>? Overtime = null,
    [Doc("Work that others do", Default = "nothing is outsourced")] OutsourcingSection? Outsourcing = null,
    [Doc("Seats of a site, by the site's name; people in training take one too", Default = "no limit")]
    [Range(0, 100_000)]
        IReadOnlyDictionary<string, int>? Seats = null,
    [Doc(
        "Share of recruiting, training and leaving cost that a hire is worth who is there and trained at the end. 0% says that "
            + "nothing comes after the plan, and nobody is hired in its last weeks",
        Range = "0%..100%",
        Default = "`0%`"
    )]
    [Range(0, 1)]
        Fraction? EndCredit = null,
    [Doc("The roster of its first weeks, for `--then-roster`", Default = "not known")]
        RosterLinkSection? Roster = null,
    [Doc("Time and gap of the search", Default = "`{ time: 60s, gap: 0% }`")]
        StaffingSolveSection? Solve = null,
    [Doc(
        "Name of the currency of all money. Amounts have at most two decimals, and are shown with as many as the currency has "
            + "by ISO 4217: JPY and KRW none, KWD three, others two. Where the third is needed count all of it in the small unit: "
            + "`currency: fils`",
        Default = "`CNY`"
    )]
        string Currency = "CNY"
) : Section;
