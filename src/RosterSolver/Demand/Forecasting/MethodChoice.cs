namespace RosterSolver.Demand;

/// <summary>Which method forecasts a band of leads, and what the backtest says for it.</summary>
/// <param name="Band">The leads.</param>
/// <param name="Method">The method.</param>
/// <param name="Wape">Its WAPE on ordinary days; null without a backtest.</param>
/// <param name="NaiveWape">That of the seasonal naive.</param>
public sealed record MethodChoice(LeadBand Band, ForecastMethod Method, double? Wape, double? NaiveWape)
{
    /// <summary>Whether the seasonal naive was not beaten.</summary>
    public bool FellBack => Method == ForecastMethod.SeasonalNaive;

    /// <summary>
    /// The simplest method that wins: the baseline has to beat the seasonal naive, the trend has to beat the baseline,
    /// over the same origins. Without a backtest the baseline is taken, unproven, where there are six clean weeks.
    /// </summary>
    public static MethodChoice Of(Backtest backtest, LeadBand band, int cleanWeeks)
    {
        var naive = Error(backtest, band, ForecastMethod.SeasonalNaive, null);
        var baseline = Error(backtest, band, ForecastMethod.Baseline, null);
        if (naive is null || baseline is null)
            return new(
                band,
                cleanWeeks < FewestCleanWeeks ? ForecastMethod.SeasonalNaive : ForecastMethod.Baseline,
                null,
                null
            );
        if (baseline >= naive)
            return new(band, ForecastMethod.SeasonalNaive, naive, naive);
        var origins = backtest.Of(band, ForecastMethod.Trend).Select(day => day.Origin).ToHashSet();
        var trend = Error(backtest, band, ForecastMethod.Trend, origins);
        return trend < Error(backtest, band, ForecastMethod.Baseline, origins)
            ? new(band, ForecastMethod.Trend, trend, Error(backtest, band, ForecastMethod.SeasonalNaive, origins))
            : new(band, ForecastMethod.Baseline, baseline, naive);
    }

    /// <summary>Clean weeks from which on the baseline is taken without a backtest.</summary>
    public const int FewestCleanWeeks = 6;

    private static double? Error(
        Backtest backtest,
        LeadBand band,
        ForecastMethod method,
        HashSet<DateOnly>? origins
    ) =>
        Accuracy
            .Of([
                .. backtest
                    .Ordinary(band, method)
                    .Where(day => origins?.Contains(day.Origin) ?? true),
            ])
            .Wape;
}
