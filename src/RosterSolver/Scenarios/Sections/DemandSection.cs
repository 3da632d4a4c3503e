using System.ComponentModel.DataAnnotations;
using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The calls and what callers are promised.</summary>
[Doc("The calls and what callers are promised")]
public sealed record DemandSection(
    [Doc("The queue of calls, under its name; one for now")] IReadOnlyDictionary<string, QueueSection> Queues,
    [Doc("Shares of paid time off the phone that the roster does not place itself", Default = "none")]
        ShrinkageSection? Shrinkage = null
) : Section;

/// <summary>One queue of calls.</summary>
[Doc("One queue of calls")]
public sealed record QueueSection(
    [Doc("Calls offered in each interval")] VolumeSection Volume,
    [Doc("Mean seconds that a call keeps an agent")] HandleTimeSection HandleTime,
    [Doc("What callers and agents are promised")] TargetSection Target,
    [Doc(
        "How calls turn into agents: `erlang-c`, `erlang-a` (callers give up) or `workload` (work that waits)"
    )]
        QueueModel Model = QueueModel.ErlangC,
    [Doc(
        "Mean time until a waiting caller gives up; needed by erlang-a",
        Range = "1s..24h",
        Default = "callers wait for ever"
    )]
    [Syntax<DurationInSeconds>]
    [Range(1, 86_400)]
        int? Patience = null
) : Section;

/// <summary>Calls offered in each interval, from a CSV file.</summary>
[Doc("Calls offered in each interval, from a CSV file of history or forecast")]
public sealed record VolumeSection(
    [Doc("File beside the scenario or below, with the columns date (2026-12-07) and interval_start (08:30)")]
        string Csv,
    [Doc("Column of the calls", Default = "calls")] string Column = "calls",
    [Doc("The file's day that is read for the first planned day", Default = "the first planned day itself")]
        DateOnly? FirstDay = null,
    [Doc("Factor on all calls")] [Range(0.001, 1000)] decimal Scale = 1
) : Section;

/// <summary>Mean seconds that a handled call keeps an agent.</summary>
[Doc("Mean time that a handled call keeps an agent; the parts are added up, 1s to 24h together")]
public sealed record HandleTimeSection(
    [Doc("Talking to the caller")] [Syntax<DurationInSeconds>] int Talk,
    [Doc("Picking up")] [Syntax<DurationInSeconds>] int Answer = 0,
    [Doc("The caller on hold, the agent busy")] [Syntax<DurationInSeconds>] int Hold = 0,
    [Doc("Work after the call")] [Syntax<DurationInSeconds>] int WrapUp = 0
) : Section;

/// <summary>What callers and agents are promised.</summary>
[Doc("What callers and agents are promised in every interval; at least one bound")]
public sealed record TargetSection(
    [Doc("Least share of calls answered within `within`", Range = "0% to below 100%", Default = "no bound")]
        Fraction? ServiceLevel = null,
    [Doc("Threshold of the service level", Default = "20s")] [Syntax<DurationInSeconds>] int Within = 20,
    [Doc("Longest average speed of answer", Default = "no bound")]
    [Syntax<DurationInSeconds>]
        int? MaxWait = null,
    [Doc("Highest share of agents' time on calls", Range = "above 0% to 100%", Default = "no bound")]
        Fraction? MaxOccupancy = null,
    [Doc(
        "Highest share of calls given up; binds under erlang-a only",
        Range = "0% to 100%",
        Default = "no bound"
    )]
        Fraction? MaxAbandonment = null,
    [Doc("Fewest agents on the phone whatever the calls", Default = "no bound")]
    [Range(0, 20_000)]
        int? MinAgents = null
) : Section;

/// <summary>Shares of paid time off the phone.</summary>
[Doc(
    "Shares of paid time off the phone; each is a share of what the one before leaves. Breaks and leave that the "
        + "roster places itself do not belong here"
)]
public sealed record ShrinkageSection(
    [Doc("Planned absence that the scenario does not list as leave", Range = "0%..90%", Default = "0%")]
    [Range(0, 0.9)]
        Fraction? PlannedAbsence = null,
    [Doc("Sickness and no-shows, 1 - attendance rate", Range = "0%..90%", Default = "0%")]
    [Range(0, 0.9)]
        Fraction? UnplannedAbsence = null,
    [Doc("Coaching, systems, personal time within the shift", Range = "0%..90%", Default = "0%")]
    [Range(0, 0.9)]
        Fraction? InShift = null
) : Section;
