using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Reads what a forecast needs: from a scenario, or from a file of the past alone.</summary>
public static class ForecastReader
{
    /// <summary>The forecasts of all queues and kinds of back-office work of a scenario whose volume is forecast.</summary>
    public static Result<IReadOnlyList<QueueForecast>> OfScenario(string path, ReadFile read)
    {
        var text = Extension.Load(path, read);
        if (!text.Ok)
            return new(null, text.Errors);
        var errors = new List<ScenarioError>();
        var section = new Binder(errors).Bind<ScenarioSection>(text.Value);
        if (section is null || errors.Count > 0)
            return new(null, errors);
        if (HorizonBuild.Of(section.Horizon, errors) is not { } horizon)
            return new(null, errors);
        var calendar = CalendarBuild.Of(section.Calendar, horizon, read, errors);
        var volumes = section
            .Demand.Queues.Select(queue => (Name: queue.Key, queue.Value.Volume))
            .Concat(
                (section.Demand.BackOffice ?? new Dictionary<string, BackOfficeSection>()).Select(work =>
                    (Name: work.Key, work.Value.Volume)
                )
            );
        var forecasts = volumes
            .Where(named => named.Volume.Forecast is not null)
            .Select(named =>
                ForecastBuild.Of(named.Name, named.Volume.Forecast!, calendar, horizon, read, errors)
            )
            .OfType<QueueForecast>()
            .ToList();
        if (errors.Count == 0 && forecasts.Count == 0)
            errors.Add(
                new(
                    section.SpanOf("demand"),
                    "no queue's volume is forecast",
                    "volume: { forecast: { history: calls.csv } }"
                )
            );
        return errors.Count > 0 ? new(null, errors) : new(forecasts, []);
    }

    /// <summary>The forecast of a file of the past.</summary>
    public static Result<QueueForecast> OfHistory(ForecastRequest request, ReadFile read)
    {
        var errors = new List<ScenarioError>();
        var special = Calendar(request, read, errors);
        if (read(request.History) is not { } bytes)
            errors.Add(Missing(request.History));
        else if (HistoryCsv.Read(request.History, bytes, Options(request)) is var imported && !imported.Ok)
            errors.AddRange(imported.Errors);
        else if (errors.Count == 0)
            return Of(request, imported.Value, special);
        return new(null, errors);
    }

    private static Result<QueueForecast> Of(
        ForecastRequest request,
        ImportedHistory imported,
        Calendar calendar
    )
    {
        var first = request.First ?? imported.History.End;
        var known = imported.History.Before(first);
        if (known.Days.Count == 0)
            return new(
                null,
                [
                    new(
                        new(request.History, 1, 1),
                        $"the history begins on {imported.History.First:yyyy-MM-dd}, not before the first day to forecast",
                        "days before it"
                    ),
                ]
            );
        var forecast = Forecast.Of(known, calendar, first, request.Days, request.Quantiles);
        return new(
            new(
                request.Queue ?? Path.GetFileNameWithoutExtension(request.History),
                forecast,
                imported.Notices
            ),
            []
        );
    }

    private static HistoryOptions Options(ForecastRequest request) =>
        new(
            request.IntervalMinutes,
            request.Column,
            request.Queue,
            request.Open,
            WallClock.Zone(request.TimeZone)
        );

    private static Calendar Calendar(ForecastRequest request, ReadFile read, List<ScenarioError> errors)
    {
        var days = request
            .Presets.SelectMany(name => CalendarPresets.Of(name, new("--preset", 1, 1), errors))
            .ToList();
        if (request.Calendar is not { } file)
            return new(days);
        if (read(file) is { } bytes)
            days.AddRange(SpecialDaysCsv.Parse(file, bytes, errors));
        else
            errors.Add(Missing(file));
        return new(days);
    }

    private static ScenarioError Missing(string file) =>
        new(new(file, 1, 1), "there is no such file, or it cannot be read");
}
