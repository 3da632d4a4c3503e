using RosterSolver.Demand;

namespace RosterSolver.Reports;

/// <summary>
/// A forecast as CSV, in the form that <c>volume: { csv: ... }</c> reads: a row for every interval of the wall clock, 0 where
/// the queue is closed. A column of calls for each quantile lets a scenario plan for it: <c>column: calls_p90</c>.
/// </summary>
public static class VolumesFile
{
    /// <summary>The text of the file.</summary>
    public static string Text(Forecast forecast)
    {
        var withTimes = forecast.Days.All(day => day.HandleTime is not null);
        var csv = new CsvText([
            "date",
            "interval_start",
            "calls",
            .. withTimes ? ["handle_time"] : Array.Empty<string>(),
            .. forecast.Quantiles.Select(quantile => $"calls_p{quantile * 100:0.##}"),
        ]);
        foreach (var day in forecast.Days)
        {
            for (var interval = 0; interval < day.Calls.Count; interval++)
                csv.Row([
                    day.Date,
                    ShiftText.Clock(interval * forecast.IntervalMinutes),
                    day.Calls[interval],
                    .. withTimes ? [Math.Round(day.HandleTime![interval], 1)] : Array.Empty<object>(),
                    .. (day.Ratios ?? []).Select(ratio => (object)(ratio * day.Calls[interval])),
                ]);
        }

        return csv.ToString();
    }
}
