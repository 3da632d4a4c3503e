using System.ComponentModel.DataAnnotations;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Calls forecast from a file of the past.</summary>
[Doc(
    "Calls forecast from the calls of the past: level × weekday × profile of the day, from clean days. `roster forecast` shows "
        + "the forecast, the days to confirm and, with `--backtest`, how good such forecasts were"
)]
public sealed record ForecastSection(
    [Doc(
        "CSV file in the scenario's folder or below, with rows of 1 to 60 minutes: timestamp (2026-12-07 08:30, or with an "
            + "offset), or date and interval_start; offered, or answered and abandoned; where known handle_time (mean "
            + "seconds) or handle_seconds (sum), and queue. 0 is no call, an empty field a count that was lost"
    )]
        string History,
    [Doc("Column of the calls", Default = "`offered` or `calls`, else answered + abandoned")]
        string? Column = null,
    [Doc("Queue whose rows are read", Default = "the only one of the file")] string? Queue = null,
    [Doc(
        "Hours in which agents answer; elsewhere calls are left out",
        Default = "wherever the file has a count on that weekday"
    )]
    [OneOrMany]
        IReadOnlyDictionary<WeekdayRange, IReadOnlyList<TimeWindow>>? Open = null,
    [Doc(
        "Time zone of the file's clock, such as `Europe/Berlin`: its days of 23 and 25 hours are understood, and timestamps with "
            + "an offset are turned to its time",
        Default = "times as written; every day has 24 hours"
    )]
    [Syntax<TimeZoneName>]
        string? TimeZone = null,
    [Doc(
        "The day in the file that stands for the first planned day; all rows are moved by as many days",
        Default = "`start` of the horizon"
    )]
        DateOnly? FirstDay = null,
    [Doc(
        "Plan for more (or fewer) calls than expected: days exceed this quantile in 100% less it of cases",
        Range = "1%..99%",
        Default = "the calls expected"
    )]
    [Range(0.01, 0.99)]
        Fraction? Quantile = null
) : Section;
