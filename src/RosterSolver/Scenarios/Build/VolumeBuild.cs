using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The calls of a queue in each planning interval, from a file or a forecast.</summary>
internal static class VolumeBuild
{
    /// <summary>The calls, or null when the section or its file has faults.</summary>
    public static Volume? Of(
        string queue,
        VolumeSection volume,
        Calendar calendar,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (volume.Csv is null == volume.Forecast is null)
        {
            errors.Add(
                new(
                    volume.Csv is null ? volume.At : volume.KeySpanOfEither("csv", "forecast"),
                    volume.Csv is null ? "the volume names no calls" : "the volume has both csv and forecast",
                    volume.Csv is null ? "csv or forecast" : "one of the two"
                )
            );
            return null;
        }

        if (volume.Forecast is null)
            return new CallsCsv(volume, horizon, errors).Read(read);
        return ForecastBuild.Of(queue, volume.Forecast, calendar, horizon, read, errors) is { } forecast
            ? Planned(volume, forecast.Forecast, errors)
            : null;
    }

    /// <summary>Files of calls whose first day is of another weekday than the first planned day, and nobody says why.</summary>
    public static IEnumerable<ScenarioWarning> Warnings(DemandSection section, Horizon horizon) =>
        from volume in section
            .Queues.Values.Select(queue => queue.Volume)
            .Concat((section.BackOffice?.Values ?? []).Select(work => work.Volume))
        where volume is { Csv: not null, WeekdayShift: false }
        let first = volume.FirstDay ?? horizon.Start
        where first.DayOfWeek != horizon.Start.DayOfWeek
        select new ScenarioWarning(
            volume.SpanOf("first-day"),
            $"{first:dddd yyyy-MM-dd} is read for {horizon.Start:dddd yyyy-MM-dd}; write weekday-shift: true if that is meant"
        );

    private static Volume? Planned(VolumeSection volume, Forecast forecast, List<ScenarioError> errors)
    {
        var quantile = volume.Forecast!.Quantile?.Value;
        if (quantile is not null && forecast.Quantiles.Count == 0)
        {
            errors.Add(
                new(
                    volume.Forecast.SpanOf("quantile"),
                    $"the backtest of '{volume.Forecast.History}' is too short for this quantile",
                    "a longer history: twelve weeks, and the days that quantiles are made of"
                )
            );
            return null;
        }

        decimal Calls(ForecastDay day, double calls) =>
            volume.Scale
            * Math.Round((decimal)(calls * (quantile is null ? 1 : forecast.Ratio(day, quantile.Value))), 4);
        return new(
            [.. forecast.Days.SelectMany(day => day.Calls.Select(calls => Calls(day, calls)))],
            forecast.Days.All(day => day.HandleTime is not null)
                ? [.. forecast.Days.SelectMany(day => day.HandleTime!.Select(Seconds))]
                : null
        );
    }

    private static decimal Seconds(double mean) => Math.Max(1, Math.Round((decimal)mean, 1));
}
