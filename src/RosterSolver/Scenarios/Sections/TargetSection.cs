using System.ComponentModel.DataAnnotations;
using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What callers and agents are promised.</summary>
[Doc(
    "What callers and agents are promised in every interval; at least one bound. The agents required are the fewest that "
        + "meet all bounds; `roster demand` says which bound asked for the last of them"
)]
public sealed record TargetSection(
    [Doc("Least share of calls answered within `within`", Range = "0% to below 100%", Default = "no bound")]
        Fraction? ServiceLevel = null,
    [Doc("Longest wait that counts as answered in time for `service-level`", Default = "`20s`")]
    [Syntax<DurationInSeconds>]
        int Within = 20,
    [Doc("Longest mean wait of all callers (average speed of answer)", Default = "no bound")]
    [Syntax<DurationInSeconds>]
        int? MaxWait = null,
    [Doc(
        "Highest share of the agents' time on the phone that calls keep them busy",
        Range = "above 0% to 100%",
        Default = "no bound"
    )]
        Fraction? MaxOccupancy = null,
    [Doc(
        "Highest share of callers who give up; only with the model `erlang-a`",
        Range = "0% to 100%",
        Default = "no bound"
    )]
        Fraction? MaxAbandonment = null,
    [Doc("Fewest agents on the phone whatever the calls", Default = "no bound")]
    [Range(0, 20_000)]
        int? MinAgents = null,
    [Doc(
        "What the service level counts; the five differ only where callers give up (`erlang-a`). `offered`: answered in time, "
            + "of all calls offered. `virtual`: the chance that a caller who never gives up is answered in time. "
            + "`excluding-short-abandons`: answered in time, of the calls offered less those given up within the time. "
            + "`wait-within-threshold`: answered or given up within the time, of all calls offered. `of-served`: answered in "
            + "time, of the calls answered"
    )]
        ServiceLevelDefinition Definition = ServiceLevelDefinition.Offered,
    [Doc(
        "Whether each interval must reach the service level, or the day with its calls taken together; a day needs `floor`. "
            + "For the day the fewest agent-intervals are found; the other bounds still hold in each interval"
    )]
        TargetPeriod Over = TargetPeriod.Interval,
    [Doc(
        "With `over: day`, the service level that each interval keeps, so that no interval is given up for the others; 60% "
            + "is usual",
        Range = "above 0% to below `service-level`",
        Default = "none"
    )]
        Fraction? Floor = null,
    [Doc(
        "For which of the days that may come the requirement is. `point`: the day that is forecast. `expected`: the service "
            + "level is reached on average over the days that `day-error` of `volume` tells of; the other bounds hold on the "
            + "day that is forecast. `p90`: the calls that nine days in ten do not exceed"
    )]
        StaffFor StaffFor = StaffFor.Point
) : Section;

/// <summary>What a service level is promised for.</summary>
public enum TargetPeriod
{
    /// <summary>Every interval by itself.</summary>
    Interval,

    /// <summary>The calls of a day together.</summary>
    Day,
}
