using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What wages are paid for.</summary>
public enum PaidBy
{
    /// <summary>The hours of the contract.</summary>
    Contract,

    /// <summary>The hours worked.</summary>
    Hour,
}

/// <summary>A contract.</summary>
[Doc("What an agent and the centre have agreed on")]
public sealed record ContractSection(
    [Doc("Paid hours of a calendar week, Monday to Sunday; hours above are overtime")]
    [Syntax<HoursPerWeek>]
        int Hours,
    [Doc("Gross pay of an hour")] PricePerHour Pay,
    [Doc(
        "Fewest hours of a full week, at most `hours`; must hold",
        Default = "8 hours below `hours`, not below 0"
    )]
    [Syntax<HoursPerWeek>]
        int? AtLeast = null,
    [Doc(
        "Most hours of a week, overtime included, at least `hours`; must hold",
        Default = "`hours`: no overtime"
    )]
    [Syntax<HoursPerWeek>]
        int? AtMost = null,
    [Doc("Families of shifts that the contract allows", Default = "all")]
    [OneOrMany]
        IReadOnlyList<ShiftFamily>? Families = null,
    [Doc("Shift templates that the contract allows", Default = "all of the families")]
    [OneOrMany]
        IReadOnlyList<string>? Templates = null,
    [Doc(
        "What a day of leave counts toward the hours of the week, and what a public holiday from Monday to Friday takes off them; "
            + "`0m` for people who never work on these days",
        Range = "0m..24h",
        Default = "a fifth of `hours`"
    )]
    [Syntax<DurationInMinutes>]
    [Range(0, 1440)]
        int? LeaveDay = null,
    [Doc(
        "What wages are paid for. `contract`: the hours of the contract, whatever the roster, of part of a week the share of its "
            + "days in whole minutes; such wages decide nothing and stay out of the objective. `hour`: the hours worked; they "
            + "cost `pay` and `on-cost`, see the rule wages"
    )]
        PaidBy PaidBy = PaidBy.Contract,
    [Doc(
        "What the employer pays on top of `pay`: social insurance and the like. Whoever recommends anything by its cost "
            + "(`roster compare`, `matrix`, `price`, `hire-or-overtime`) wants it written, `0%` where it is nothing. "
            + "What an hour costs with it, or as overtime, is rounded to the cent, half to even",
        Range = "0%..200%",
        Default = "`0%`"
    )]
    [Range(0, 2)]
        Fraction? OnCost = null
) : Section;
