namespace RosterSolver.Demand;

/// <summary>Which method forecasts a band of leads, and what the backtest says for it.</summary>
/// <param name="Band">The leads.</param>
/// <param name="Method">The method.</param>
/// <param name="Wape">Its WAPE on ordinary days; null without a backtest.</param>
/// <param name="NaiveWape">That of the seasonal naive over the same origins.</param>
/// <param name="NaiveOn">Weekdays on which the seasonal naive is taken all the same, for the method does not beat it there.</param>
/// <param name="Trend">What a damped trend would have been worth; null where the history is too short to try one.</param>
public sealed record MethodChoice(
    LeadBand Band,
    ForecastMethod Method,
    double? Wape,
    double? NaiveWape,
    IReadOnlyList<DayOfWeek> NaiveOn,
    TrendTrial? Trend = null
)
{
    /// <summary>Clean weeks from which on the baseline is taken without a backtest.</summary>
    public const int FewestCleanWeeks = 6;

    private const int FewestDaysOfWeekday = 8;

    /// <summary>Whether the seasonal naive was not beaten.</summary>
    public bool FellBack => Method == ForecastMethod.SeasonalNaive;

    /// <summary>The method of a weekday.</summary>
    public ForecastMethod On(DayOfWeek weekday) =>
        NaiveOn.Contains(weekday) ? ForecastMethod.SeasonalNaive : Method;

    /// <summary>
    /// The baseline, with a trend where that beats it, if it beats the seasonal naive over the same origins; else the
    /// seasonal naive. Without a backtest the baseline is taken, unproven, where there are six clean weeks.
    /// </summary>
    public static MethodChoice Of(Backtest backtest, LeadBand band, int cleanWeeks)
    {
        var trend = TrendTrial.Of(backtest, band);
        var method = trend is { Wins: true } ? ForecastMethod.Trend : ForecastMethod.Baseline;
        var chosen = backtest.Ordinary(band, method);
        var naive = Error(backtest.OrdinaryFrom(chosen, band, ForecastMethod.SeasonalNaive));
        if (naive is null || Error(chosen) is not { } wape)
            return new(
                band,
                cleanWeeks < FewestCleanWeeks ? ForecastMethod.SeasonalNaive : ForecastMethod.Baseline,
                null,
                null,
                []
            );
        return wape < naive
            ? new(
                band,
                method,
                wape,
                naive,
                [.. Enum.GetValues<DayOfWeek>().Where(weekday => Loses(backtest, band, chosen, weekday))],
                trend
            )
            : new(band, ForecastMethod.SeasonalNaive, naive, naive, [], trend);
    }

    private static bool Loses(
        Backtest backtest,
        LeadBand band,
        IReadOnlyList<ScoredDay> chosen,
        DayOfWeek weekday
    )
    {
        var naive = backtest
            .OrdinaryFrom(chosen, band, ForecastMethod.SeasonalNaive)
            .Where(day => day.Date.DayOfWeek == weekday)
            .ToList();
        var own = chosen.Where(day => day.Date.DayOfWeek == weekday).ToList();
        return own.Count >= FewestDaysOfWeekday && Error(own) >= Error(naive);
    }

    private static double? Error(IReadOnlyList<ScoredDay> days) => Accuracy.Of(days).Wape;
}
