using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Forecasts and their evidence as JSON, for machines: names are stable, shares are 0 to 1, times in seconds.</summary>
public static class ForecastFile
{
    private static readonly JsonSerializerOptions options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of the file.</summary>
    public static string Text(IReadOnlyList<QueueForecast> queues) =>
        JsonSerializer.Serialize(new { Queues = queues.Select(Queue) }, options) + "\n";

    private static object Queue(QueueForecast queue) =>
        new
        {
            queue.Queue,
            queue.Notices,
            queue.Forecast.IntervalMinutes,
            queue.Forecast.Quantiles,
            Methods = queue.Forecast.Choices.Select(choice => new
            {
                Lead = choice.Band.Name,
                Method = KebabCase.Of($"{choice.Method}"),
                choice.FellBack,
                NaiveOn = choice.NaiveOn.Select(weekday => $"{weekday}".ToLowerInvariant()),
                Wape = Rounded(choice.Wape),
                NaiveWape = Rounded(choice.NaiveWape),
                Sentence = ForecastWords.Why(choice),
            }),
            Days = queue.Forecast.Days.Select(day => Day(queue.Forecast, day)),
            ToConfirm = queue
                .Forecast.Cleaning.Days.Where(day => ForecastWords.Reason(day) is not null)
                .Select(day => new
                {
                    day.Date,
                    Calls = Rounded(day.Total),
                    Ratio = Rounded(day.Ratio),
                    Verdict = ForecastWords.Verdict(day),
                    Reason = ForecastWords.Reason(day),
                }),
            queue.Forecast.Capped,
            Backtest = queue.Forecast.Choices.Select(choice => Band(queue.Forecast, choice)),
        };

    private static object Day(Forecast forecast, ForecastDay day) =>
        new
        {
            day.Date,
            Method = KebabCase.Of($"{day.Method}"),
            Total = Rounded(day.Total),
            Calls = day.Calls.Select(calls => Rounded(calls)),
            HandleTime = day.HandleTime?.Select(seconds => Rounded(seconds)),
            Quantiles = day.Ratios is null
                ? null
                : forecast
                    .Quantiles.Zip(day.Ratios)
                    .ToDictionary(
                        pair => $"p{pair.First * 100:0.##}",
                        pair => Rounded(pair.Second * day.Total)
                    ),
            Special = day.Drivers.Select(driver => new
            {
                Kind = ForecastWords.Kind(driver.Day.Kind),
                driver.Day.Name,
                Factor = Rounded(driver.Factor),
                driver.LearntFrom,
            }),
        };

    private static object Band(Forecast forecast, MethodChoice choice)
    {
        var backtest = forecast.Backtest;
        var chosen = backtest.Chosen(choice);
        return new
        {
            Lead = choice.Band.Name,
            Origins = backtest.Origins.Count,
            Ordinary = new[] { ForecastMethod.Baseline, ForecastMethod.SeasonalNaive }.Select(method =>
                Scored(KebabCase.Of($"{method}"), backtest.Ordinary(choice.Band, method))
            ),
            choice.Trend,
            ByWeekday = chosen
                .Where(day => !day.IsSpecial)
                .GroupBy(day => day.Date.DayOfWeek)
                .OrderBy(weekday => weekday.Key)
                .Select(weekday => Scored($"{weekday.Key}".ToLowerInvariant(), [.. weekday])),
            Special = Scored("special", [.. chosen.Where(day => day.IsSpecial)]),
            Bias = IntervalBias
                .Of([.. chosen.Where(day => !day.IsSpecial)], backtest.IntervalMinutes)
                .Select(bias => new
                {
                    Start = ShiftText.Clock(bias.Minute),
                    Calls = Rounded(bias.Calls),
                    Share = Rounded(bias.Share),
                }),
            ServiceIfSizedOnForecast = forecast.Aht is { } aht
                ? ServiceImpact.Of([.. chosen.Where(day => !day.IsSpecial)], aht, backtest.IntervalMinutes)
                : null,
            Coverage = Forecast.UsualQuantiles.Select(quantile => QuantileCoverage.Of(chosen, quantile)),
        };
    }

    private static object Scored(string of, IReadOnlyList<ScoredDay> days)
    {
        var score = Accuracy.Of(days);
        return new
        {
            Of = of,
            score.Days,
            Wape = Rounded(score.Wape),
            Mape = Rounded(score.Mape),
            Mase = Rounded(score.Mase),
            Bias = Rounded(score.Bias),
            DayWape = Rounded(score.DayWape),
            PoissonFloor = Rounded(score.Floor),
        };
    }

    private static double? Rounded(double? value) => value is null ? null : Math.Round(value.Value, 6);
}
