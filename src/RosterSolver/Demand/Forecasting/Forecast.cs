using RosterSolver.Domain;

namespace RosterSolver.Demand;

/// <summary>Calls and handle times to come, how they were found, and what the planner should confirm.</summary>
/// <param name="IntervalMinutes">Length of an interval.</param>
/// <param name="Days">The days.</param>
/// <param name="Quantiles">The probabilities of the quantiles, in ascending order; none where the backtest is too short.</param>
/// <param name="Choices">Which method forecasts which leads.</param>
/// <param name="Cleaning">The days of the past and whether they count.</param>
/// <param name="Capped">Single counts that were capped.</param>
/// <param name="Pooled">Weekdays that share a profile.</param>
/// <param name="Backtest">The evidence.</param>
public sealed record Forecast(
    int IntervalMinutes,
    IReadOnlyList<ForecastDay> Days,
    IReadOnlyList<decimal> Quantiles,
    IReadOnlyList<MethodChoice> Choices,
    Cleaning Cleaning,
    IReadOnlyList<CappedCount> Capped,
    IReadOnlyList<IReadOnlyList<DayOfWeek>> Pooled,
    Backtest Backtest
)
{
    /// <summary>The usual quantiles: 10 %, 50 % and 90 %.</summary>
    public static readonly IReadOnlyList<decimal> UsualQuantiles = [0.1m, 0.5m, 0.9m];

    /// <summary>Mean seconds of a call over all days forecast; null where no handle times are known.</summary>
    public double? Aht =>
        Days.All(day => day.HandleTime is not null) && Days.Sum(day => day.Total) is > 0 and var calls
            ? Days.Sum(day => day.Calls.Zip(day.HandleTime!, (each, seconds) => each * seconds).Sum()) / calls
            : null;

    /// <summary>Forecasts days after the end of a history.</summary>
    /// <param name="history">The past.</param>
    /// <param name="calendar">Special days, past and to come.</param>
    /// <param name="first">The first day, not before the end of the history.</param>
    /// <param name="days">How many days.</param>
    /// <param name="quantiles">Probabilities of the quantiles, above 0 and below 1.</param>
    public static Forecast Of(
        CallHistory history,
        Calendar calendar,
        DateOnly first,
        int days,
        IReadOnlyList<decimal> quantiles
    )
    {
        var fitted = new FittedForecast(history, calendar);
        var backtest = Backtest.Of(history, calendar);
        var cleanWeeks = fitted.Cleaning.Ordinary.Select(day => day.Date.DayNumber / 7).Distinct().Count();
        var choices = LeadBand.All.Select(band => MethodChoice.Of(backtest, band, cleanWeeks)).ToList();
        var ratios = choices.ToDictionary(
            choice => choice.Band,
            choice => Ratios(backtest, choice, quantiles)
        );
        var known = ratios.Values.All(ratio => ratio is not null);
        var handleTimes = HandleTimes.Of(fitted.Cleaning);
        return new(
            history.IntervalMinutes,
            [
                .. Enumerable
                    .Range(0, days)
                    .Select(day => first.AddDays(day))
                    .Select(date =>
                    {
                        var choice = choices.Single(choice =>
                            choice.Band == LeadBand.Of(date.DayNumber - history.End.DayNumber + 1)
                        );
                        var method = choice.On(date.DayOfWeek);
                        return new ForecastDay(
                            date,
                            method,
                            fitted.Calls(date, method),
                            handleTimes?.Of(date),
                            fitted.Drivers(date),
                            known ? ratios[choice.Band] : null
                        );
                    }),
            ],
            known ? [.. quantiles.Order()] : [],
            choices,
            fitted.Cleaning,
            fitted.Baseline.Window.Capped,
            fitted.Baseline.Pooled,
            backtest
        );
    }

    /// <summary>Factor on all calls of a day for one of the <see cref="Quantiles"/>.</summary>
    public double Ratio(ForecastDay day, decimal quantile) =>
        day.Ratios![Quantiles.ToList().IndexOf(quantile)];

    private static IReadOnlyList<double>? Ratios(
        Backtest backtest,
        MethodChoice choice,
        IReadOnlyList<decimal> quantiles
    )
    {
        var ratios = DayRatios.Of(backtest.Chosen(choice).Where(day => !day.IsSpecial));
        var found = quantiles.Order().Select(ratios.Quantile).ToList();
        return found.Contains(null) ? null : [.. found.Select(ratio => ratio!.Value)];
    }
}
