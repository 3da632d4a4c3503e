using System.Globalization;
using RosterSolver.Demand;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>How good the forecasts of the past were, for a terminal of 100 columns.</summary>
internal static class BacktestTables
{
    private const int MostBiased = 4;

    /// <summary>All tables; a sentence where there are none.</summary>
    public static IEnumerable<IRenderable> Of(Forecast forecast)
    {
        var (backtest, choices) = (forecast.Backtest, forecast.Choices);
        if (backtest.Days.Count == 0)
            return ForecastReport.Section(
                "Backtest",
                [
                    new Text(
                        $"none: it needs more than {Backtest.FewestDays} days of history, {Backtest.FewestDays} to learn from and later "
                            + "ones to be forecast"
                    ),
                ]
            );
        return
        [
            .. ForecastReport.Section(
                "Backtest, ordinary days, each method on every day",
                [
                    new Text(
                        $"{backtest.Origins.Count} weekly origins, {backtest.Origins[0]:yyyy-MM-dd} to {backtest.Origins[^1]:yyyy-MM-dd}; "
                            + "each forecast knows only the days before its origin"
                    ),
                    Methods(backtest),
                    .. choices.Select(ForecastWords.Trend).OfType<string>().Select(words => new Text(words)),
                ]
            ),
            .. ForecastReport.Section(ForecastWords.ByDayTitle(choices), [ByDay(backtest, choices)]),
            .. ForecastReport.Section(
                "Backtest, share of calls at or below the quantile",
                [Quantiles(backtest, choices)]
            ),
            .. ForecastReport.Section("Backtest, largest bias by interval", Biases(backtest, choices)),
            .. forecast.Aht is { } aht
                ? ForecastReport.Section(
                    "Backtest, agents sized on the forecast for 80% in 20 s (Erlang C) meet what came",
                    [Service(backtest, choices, aht)]
                )
                : [],
        ];
    }

    private static Grid Methods(Backtest backtest)
    {
        var grid = PlainGrid.Of(
            Left("lead"),
            Left("method"),
            Right("days"),
            Right("WAPE"),
            Right("MAPE"),
            Right("MASE"),
            Right("bias"),
            Right("day totals")
        );
        foreach (var band in LeadBand.All)
        {
            var floor = (double?)null;
            foreach (var method in new[] { ForecastMethod.Baseline, ForecastMethod.SeasonalNaive })
            {
                var score = Accuracy.Of(backtest.Ordinary(band, method));
                floor ??= score.Floor;
                grid.AddRow(
                    new Text(band.Name),
                    new Text(ForecastWords.Method(method)),
                    new Text($"{score.Days}"),
                    new Text(Percent(score.Wape)),
                    new Text(Percent(score.Mape)),
                    new Text(score.Mase?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-"),
                    new Text(Signed(score.Bias)),
                    new Text(Percent(score.DayWape))
                );
            }

            grid.AddRow(
                new Text(band.Name),
                new Text("Poisson floor"),
                new Text(""),
                new Text(Percent(floor))
            );
        }

        return grid;
    }

    private static Grid ByDay(Backtest backtest, IReadOnlyList<MethodChoice> choices)
    {
        var grid = PlainGrid.Of([
            Left("days"),
            .. choices.SelectMany(choice =>
                new[] { Right($"{choice.Band.Name}: days"), Right("WAPE"), Right("naive"), Right("bias") }
            ),
        ]);
        foreach (var (name, belongs) in Classes())
            grid.AddRow([new Text(name), .. choices.SelectMany(choice => Scores(backtest, choice, belongs))]);
        return grid;
    }

    private static IEnumerable<(string Name, Func<ScoredDay, bool> Belongs)> Classes()
    {
        for (var place = 1; place <= 7; place++)
        {
            var weekday = (DayOfWeek)(place % 7);
            yield return (
                ForecastWords.Short(weekday),
                day => !day.IsSpecial && day.Date.DayOfWeek == weekday
            );
        }

        yield return ("ordinary", day => !day.IsSpecial);
        yield return ("special", day => day.IsSpecial);
        yield return ("all", _ => true);
    }

    private static IEnumerable<IRenderable> Scores(
        Backtest backtest,
        MethodChoice choice,
        Func<ScoredDay, bool> belongs
    )
    {
        var score = Accuracy.Of([.. backtest.Chosen(choice).Where(belongs)]);
        var naive = Accuracy.Of([.. backtest.Of(choice.Band, ForecastMethod.SeasonalNaive).Where(belongs)]);
        return
        [
            new Text($"{score.Days}"),
            new Text(Percent(score.Wape)),
            new Text(Percent(naive.Wape)),
            new Text(Signed(score.Bias)),
        ];
    }

    private static Grid Quantiles(Backtest backtest, IReadOnlyList<MethodChoice> choices)
    {
        var grid = PlainGrid.Of(
            Left("lead"),
            Left("quantile"),
            Right("days"),
            Right("day totals"),
            Right("intervals"),
            Right("with noise"),
            Right("if Poisson"),
            Right("pinball loss")
        );
        foreach (var choice in choices)
        {
            foreach (var probability in Forecast.UsualQuantiles)
            {
                var coverage = QuantileCoverage.Of(backtest.Chosen(choice), probability);
                grid.AddRow(
                    new Text(choice.Band.Name),
                    new Text($"P{probability * 100:0}"),
                    new Text($"{coverage.Days}"),
                    new Text(Percent(coverage.OfDays)),
                    new Text(Percent(coverage.OfIntervals)),
                    new Text(Percent(coverage.WithNoise)),
                    new Text(Percent(coverage.Poisson)),
                    new Text(coverage.Pinball?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-")
                );
            }
        }

        return grid;
    }

    private static IEnumerable<IRenderable> Biases(Backtest backtest, IReadOnlyList<MethodChoice> choices)
    {
        foreach (var choice in choices)
        {
            var biases = IntervalBias
                .Of([.. backtest.Chosen(choice).Where(day => !day.IsSpecial)], backtest.IntervalMinutes)
                .OrderByDescending(bias => Math.Abs(bias.Calls))
                .Take(MostBiased)
                .Select(bias => $"{bias.Minute / 60:00}:{bias.Minute % 60:00} {Signed(bias.Share)}");
            yield return new Text($"{choice.Band.Name}: {string.Join(", ", biases)}");
        }
    }

    private static Grid Service(Backtest backtest, IReadOnlyList<MethodChoice> choices, double aht)
    {
        var grid = PlainGrid.Of(
            Left("lead"),
            Left("sized on"),
            Right("planned"),
            Right("met"),
            Right("days below target")
        );
        foreach (var choice in choices)
        {
            var model = backtest.Chosen(choice).Where(day => !day.IsSpecial).ToList();
            var naive = backtest.Ordinary(choice.Band, ForecastMethod.SeasonalNaive);
            foreach (var (name, days) in new[] { ("forecast", model), ("seasonal naive", naive) })
            {
                var impact = ServiceImpact.Of(days, aht, backtest.IntervalMinutes);
                grid.AddRow(
                    new Text(choice.Band.Name),
                    new Text(name),
                    new Text(Percent(impact?.Planned)),
                    new Text(Percent(impact?.Met)),
                    new Text(Percent(impact?.DaysMissed))
                );
            }
        }

        return grid;
    }

    private static string Percent(double? share) => share is null ? "-" : $"{share:0.0%}";

    private static string Signed(double? share) => share is null ? "-" : $"{share:+0.0%;-0.0%;0.0%}";
}
