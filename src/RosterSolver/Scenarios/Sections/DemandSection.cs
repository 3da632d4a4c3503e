using System.ComponentModel.DataAnnotations;
using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Who is asked for: by the calls and what callers are promised, by heads, or both.</summary>
[Doc("Who is asked for: by the calls and what callers are promised (`queues`), by heads (`heads`), or both")]
public sealed record DemandSection(
    [Doc(
        "Queues of calls by name; with `back-office` at most 8. A name is the skill that agents need",
        Default = "none, where there is `heads`"
    )]
        IReadOnlyDictionary<string, QueueSection>? Queues = null,
    [Doc("Shares of paid time off the phone that the roster does not place itself", Default = "none")]
        ShrinkageSection? Shrinkage = null,
    [Doc("Work that can wait, by name", Default = "none")]
        IReadOnlyDictionary<string, BackOfficeSection>? BackOffice = null,
    [Doc("People asked for in a shift template on a day", Default = "nobody")] HeadsSection? Heads = null
) : Section
{
    /// <summary>Queues of calls by name; empty where people are asked for by heads only.</summary>
    public IReadOnlyDictionary<string, QueueSection> Queues { get; } =
        Queues ?? new Dictionary<string, QueueSection>();
}

/// <summary>One queue of calls.</summary>
[Doc("One queue of calls")]
public sealed record QueueSection(
    [Doc("Calls offered in each interval")] VolumeSection Volume,
    [Doc("What callers and agents are promised")] TargetSection Target,
    [Doc(
        "How calls turn into agents: `erlang-c` (callers wait for ever), `erlang-a` (callers give up) or `workload` "
            + "(no queueing: calls times handle time, divided by `max-occupancy`)"
    )]
        QueueModel Model = QueueModel.ErlangC,
    [Doc(
        "Mean time that a call keeps an agent",
        Default = "the mean of each interval, from the column handle_time of `csv` or the history of `forecast`"
    )]
        HandleTimeSection? HandleTime = null,
    [Doc(
        "Mean time until a waiting caller gives up. The model `erlang-a` needs it; whatever the model, a finished roster is "
            + "judged with it when it is known",
        Range = "1s..24h",
        Default = "none"
    )]
    [Syntax<DurationInSeconds>]
    [Range(1, 86_400)]
        int? Patience = null,
    [Doc(
        "Conversations that an agent holds at once, such as chats: the queue is worked out for so many times the agents. "
            + "`handle-time` is that of one conversation beside the others, `max-occupancy` that of conversations"
    )]
    [Range(1, 20)]
        int Concurrency = 1,
    [Doc("How many times dearer a missing agent is than the rule `coverage` says")]
    [Range(1, 100)]
        int Weight = 1,
    [Doc("Callers who gave up and call again; only the simulation knows of them", Default = "nobody")]
        RedialSection? Redials = null
) : Section;

/// <summary>Callers who gave up and call again.</summary>
[Doc("Callers who gave up and call again: calls on top of `volume`, which must not hold them already")]
public sealed record RedialSection(
    [Doc("Share of those who gave up that call again", Range = "0%..100%")] [Range(0, 1)] Fraction Share,
    [Doc("Mean time until they do", Range = "1s..24h", Default = "`10m`")]
    [Syntax<DurationInSeconds>]
    [Range(1, 86_400)]
        int After = 600
) : Section;

/// <summary>Calls offered in each interval: from a CSV file, or forecast.</summary>
[Doc(
    "Calls offered in each interval: `csv` names a file that has them, `forecast` a file of the past. The CSV file is UTF-8 "
        + "text with a header; comma, semicolon or tab separates its columns. It has a row for every 15, 30 or 60 minutes of "
        + "every planned day, 0 where nobody called; finer rows are added up to the planning interval, coarser ones split "
        + "evenly. Rows may stand in any order; a byte order mark and empty rows are passed over. A row twice, a gap, a "
        + "negative or unreadable number and a date as Excel counts it (46363 for 2026-12-07) are faults"
)]
public sealed record VolumeSection(
    [Doc(
        "File in the scenario's folder or below, with the columns date (2026-12-07), interval_start (08:30), the calls, "
            + "and handle_time (mean seconds of a call) unless `handle-time` is written",
        Default = "`forecast` says it"
    )]
        string? Csv = null,
    [Doc("Column of the calls in `csv`", Default = "`calls`")] string Column = "calls",
    [Doc(
        "The day in `csv` that is read for the first planned day; the days after it follow. Choose the same day of the week, "
            + "or say `weekday-shift: true`",
        Default = "`start` of the horizon"
    )]
        DateOnly? FirstDay = null,
    [Doc("Factor on all calls; 1.1 plans for a tenth more")] [Range(0.001, 1000)] decimal Scale = 1,
    [Doc("Calls forecast from a file of the past", Default = "`csv` says it")]
        ForecastSection? Forecast = null,
    [Doc(
        "How far a day's calls may fall from these: the standard deviation of actual over forecast, day by day, as `roster "
            + "forecast --backtest` measures it. Read by `staff-for` of the target and by `roster evaluate --stress`",
        Range = "0%..30%",
        Default = "`0%`"
    )]
    [Range(0, 0.3)]
        Fraction? DayError = null,
    [Doc(
        "Whether `first-day` is another day of the week than the first planned day on purpose; otherwise that is warned of"
    )]
        bool WeekdayShift = false
) : Section;

/// <summary>Mean seconds that a handled call keeps an agent.</summary>
[Doc("Mean time that a handled call keeps an agent; the parts are added up, 1s to 24h together")]
public sealed record HandleTimeSection(
    [Doc("Talking to the caller")] [Syntax<DurationInSeconds>] int Talk,
    [Doc("Picking up", Default = "`0s`")] [Syntax<DurationInSeconds>] int Answer = 0,
    [Doc("The caller on hold, the agent busy", Default = "`0s`")] [Syntax<DurationInSeconds>] int Hold = 0,
    [Doc("Work after the call", Default = "`0s`")] [Syntax<DurationInSeconds>] int WrapUp = 0,
    [Doc(
        "How far a day's mean handle time may fall from this: its standard deviation, read by `roster evaluate --stress`",
        Range = "0%..30%",
        Default = "`0%`"
    )]
    [Range(0, 0.3)]
        Fraction? DayError = null
) : Section;
