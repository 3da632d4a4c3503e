using System.Globalization;
using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>A forecast for a terminal of 100 columns: the days, special days, and what the planner should confirm.</summary>
public static class ForecastReport
{
    private const int Columns = 48;
    private const int MostDays = 35;
    private const int MostToConfirm = 40;

    /// <summary>The report, to be written on a console.</summary>
    /// <param name="queue">The forecast of a queue.</param>
    /// <param name="withBacktest">Whether the evidence is wanted.</param>
    public static IRenderable Of(QueueForecast queue, bool withBacktest) =>
        new Rows([
            .. Header(queue),
            .. Section("Forecast", Days(queue.Forecast)),
            .. Section("Special days ahead", SpecialDays(queue.Forecast)),
            .. Section(
                "Days left out of the baseline: please confirm each in the calendar",
                ToConfirm(queue.Forecast)
            ),
            .. withBacktest ? BacktestTables.Of(queue.Forecast) : [],
        ]);

    internal static IEnumerable<IRenderable> Section(string title, IEnumerable<IRenderable> content) =>
        [Text.Empty, new Markup($"[bold underline]{title}[/]"), .. content];

    private static IEnumerable<IRenderable> Header(QueueForecast queue)
    {
        var forecast = queue.Forecast;
        var history = forecast.Cleaning.History;
        yield return new Markup($"[bold]Forecast {queue.Queue.EscapeMarkup()}[/]");
        yield return new Text(
            $"history {history.First:ddd yyyy-MM-dd} to {history.Days[^1].Date:ddd yyyy-MM-dd}: {history.Days.Count} days, "
                + $"{forecast.Cleaning.Ordinary.Count()} of them count for the baseline"
        );
        foreach (var choice in forecast.Choices)
            yield return new Text($"{choice.Band.Name}: {ForecastWords.Why(choice)}");
        if (ForecastWords.NoRange(forecast.Choices) is { } noRange)
            yield return new Text($"note: {noRange}");
        foreach (var notice in queue.Notices)
            yield return new Text($"note: {notice}");
        if (forecast.Capped.Count > 0)
            yield return new Text(
                $"note: {forecast.Capped.Count} single intervals far off their day's profile are capped in the baseline"
            );
        foreach (var weekdays in forecast.Pooled)
            yield return new Text(
                $"note: {string.Join(", ", weekdays.Select(ForecastWords.Short))} share one profile: their difference is noise"
            );
    }

    private static IEnumerable<IRenderable> Days(Forecast forecast)
    {
        var shown = forecast.Days.Take(MostDays).ToList();
        var top = (decimal)Math.Max(1, shown.SelectMany(day => day.Calls).DefaultIfEmpty(0).Max());
        yield return new Text(
            $"a column is half an hour, a full bar {HalfHour(top, forecast.IntervalMinutes):0.#} calls in it"
        );
        var grid = PlainGrid.Of(
            Left("day"),
            Left(string.Concat(Enumerable.Range(0, 12).Select(hour => $"{hour * 2:00}  "))),
            Right("calls"),
            Right(Bound(forecast, 0)),
            Right(Bound(forecast, ^1)),
            Right("AHT")
        );
        foreach (var day in shown)
            grid.AddRow(
                new Text($"{day.Date:ddd MM-dd}{(day.Drivers.Count > 0 ? "*" : "")}"),
                new Text(Sparkline.Of(HalfHours(day.Calls), top)),
                new Text($"{day.Total:0}"),
                new Text(day.Ratios is null ? "" : $"{day.Total * day.Ratios[0]:0}"),
                new Text(day.Ratios is null ? "" : $"{day.Total * day.Ratios[^1]:0}"),
                new Text(MeanHandleTime(day) is { } seconds ? $"{seconds:0} s" : "")
            );
        yield return grid;
        if (shown.Count < forecast.Days.Count)
            yield return new Text($"... and {forecast.Days.Count - shown.Count} more days in the file");
        if (forecast.Quantiles.Count == 0)
            yield return new Text("no quantiles: the history is too short for them");
    }

    private static IEnumerable<IRenderable> SpecialDays(Forecast forecast)
    {
        var drivers = forecast.Days.SelectMany(day => day.Drivers).ToList();
        if (drivers.Count == 0)
            return [new Text("none")];
        var grid = PlainGrid.Of(Left("day"), Left("kind"), Left("name"), Right("factor"), Left("known from"));
        foreach (var driver in drivers)
            grid.AddRow(
                new Text($"{driver.Day.Date:ddd yyyy-MM-dd}"),
                new Text(ForecastWords.Kind(driver.Day.Kind)),
                new Text(driver.Day.Name ?? ""),
                new Text(driver.Factor.ToString("0.00", CultureInfo.InvariantCulture)),
                new Text(ForecastWords.Source(driver))
            );
        return [grid];
    }

    private static IEnumerable<IRenderable> ToConfirm(Forecast forecast)
    {
        var days = forecast
            .Cleaning.Days.Where(day => ForecastWords.Reason(day) is not null)
            .OrderByDescending(day => day.Date)
            .ToList();
        if (days.Count == 0)
        {
            yield return new Text("none");
            yield break;
        }

        var grid = PlainGrid.Of(Left("day"), Right("calls"), Right("of its weekday"), Left("why"));
        foreach (var day in days.Take(MostToConfirm))
            grid.AddRow(
                new Text($"{day.Date:ddd yyyy-MM-dd}"),
                new Text(day.Verdict == DayVerdict.Empty ? "" : $"{day.Total:0}"),
                new Text(day.Ratio is { } ratio ? $"{ratio:0.0%}" : ""),
                new Text(ForecastWords.Reason(day)!)
            );
        yield return grid;
        if (days.Count > MostToConfirm)
            yield return new Text($"... and {days.Count - MostToConfirm} earlier ones, see --json");
    }

    private static string Bound(Forecast forecast, Index place) =>
        forecast.Quantiles.Count == 0 ? "" : $"P{forecast.Quantiles[place] * 100:0.#}";

    private static decimal HalfHour(decimal calls, int minutes) => calls * 30 / minutes;

    private static double? MeanHandleTime(ForecastDay day) =>
        day.HandleTime is null || day.Total <= 0
            ? null
            : day.Calls.Zip(day.HandleTime, (calls, seconds) => calls * seconds).Sum() / day.Total;

    /// <summary>Means of the intervals in a half-hour, an hour shown as two halves.</summary>
    private static IEnumerable<decimal> HalfHours(IReadOnlyList<double> calls) =>
        Enumerable
            .Range(0, Columns)
            .Select(column =>
            {
                var first = column * calls.Count / Columns;
                var next = Math.Max(first + 1, (column + 1) * calls.Count / Columns);
                return (decimal)calls.Take(first..next).Average();
            });
}
