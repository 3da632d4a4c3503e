using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The forecast that a queue's volume asks for.</summary>
internal static class ForecastBuild
{
    private const int MostDaysAhead = 366;

    /// <summary>The forecast of the planned days, or null when the section or its file has faults.</summary>
    public static QueueForecast? Of(
        string queue,
        ForecastSection section,
        Calendar calendar,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        var (path, outside) = FileBelow.Of(section.History, section.SpanOf("history"));
        var bytes = outside is null ? read(path) : null;
        if (bytes is null)
        {
            errors.Add(
                outside ?? new(section.SpanOf("history"), $"there is no file '{path}', or it cannot be read")
            );
            return null;
        }

        var options = new HistoryOptions(
            horizon.IntervalMinutes,
            section.Column,
            section.Queue,
            Open(section),
            WallClock.Zone(section.TimeZone),
            section.SpanOf(section.Queue is null ? "history" : "queue")
        );
        var file = HistoryCsv.Read(path, bytes, options);
        errors.AddRange(file.Errors);
        return file.Ok ? Of(queue, section, file.Value, calendar, horizon, errors) : null;
    }

    private static QueueForecast? Of(
        string queue,
        ForecastSection section,
        ImportedHistory imported,
        Calendar calendar,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        var moved = imported.History.MovedBy(
            horizon.Start.DayNumber - (section.FirstDay ?? horizon.Start).DayNumber
        );
        var known = moved.Before(horizon.Start);
        if (known.Days.Count == 0)
            errors.Add(
                new(
                    section.SpanOf(section.FirstDay is null ? "history" : "first-day"),
                    $"the history begins on {moved.First:yyyy-MM-dd}, not before the first planned day",
                    "days before it"
                )
            );
        else if (horizon.Start.DayNumber - known.End.DayNumber > MostDaysAhead)
            errors.Add(
                new(
                    section.SpanOf("history"),
                    $"the history ends on {known.Days[^1].Date:yyyy-MM-dd}, more than a year before the first planned day",
                    "a newer history, or first-day within it"
                )
            );
        else
            return new(
                queue,
                Forecast.Of(known, calendar, horizon.Start, horizon.Days, Quantiles(section)),
                imported.Notices
            );
        return null;
    }

    private static IReadOnlyList<decimal> Quantiles(ForecastSection section) =>
        section.Quantile is { } wanted
            ? [.. Forecast.UsualQuantiles.Append(wanted.Value).Distinct()]
            : Forecast.UsualQuantiles;

    private static OpeningHours? Open(ForecastSection section) =>
        section.Open is null
            ? null
            : new(
                section
                    .Open.SelectMany(hours =>
                        hours.Key.Days.SelectMany(day => hours.Value.Select(window => (day, window)))
                    )
                    .ToLookup(pair => pair.day, pair => pair.window)
            );
}
