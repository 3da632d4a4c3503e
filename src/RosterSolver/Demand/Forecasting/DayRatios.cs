namespace RosterSolver.Demand;

/// <summary>
/// How whole days came out against their forecasts at like leads: the source of quantiles, which move all intervals of a
/// day together (split conformal; reference/FORECAST.md, step 7).
/// </summary>
/// <param name="Sorted">Actual over forecast calls of days of the backtest, in ascending order.</param>
/// <param name="Dispersion">Variance of intervals within the day about the day's own level, in units of Poisson's, at least 1.</param>
public sealed record DayRatios(IReadOnlyList<double> Sorted, double Dispersion)
{
    /// <summary>The ratios of some scored days.</summary>
    public static DayRatios Of(IEnumerable<ScoredDay> days)
    {
        var usable = days.Where(day => day.Forecast > 0).ToList();
        return new([.. usable.Select(day => day.Actual / day.Forecast).Order()], WithinDay(usable));
    }

    /// <summary>
    /// Actual over forecast calls of a day that is exceeded with a probability of at most 1 - p; null when the backtest is
    /// too short to say so.
    /// </summary>
    public double? Quantile(decimal probability) => OrderStatistics.Conformal(Sorted, probability);

    /// <summary>
    /// Calls of a single interval at a probability: the day's quantile and, at right angles to it, the noise within the
    /// day.
    /// </summary>
    public double? IntervalQuantile(decimal probability, double forecast)
    {
        if (Quantile(probability) is not { } day)
            return null;
        var noise = Normal.Quantile((double)probability) * Math.Sqrt(Dispersion * forecast);
        var middle = Quantile(0.5m) ?? 1;
        var apart = forecast * (day - middle);
        var reach = Math.Sqrt(apart * apart + noise * noise);
        return Math.Max(0, forecast * middle + (probability < 0.5m ? -reach : reach));
    }

    private static double WithinDay(IReadOnlyList<ScoredDay> days)
    {
        var squares = days.Where(day => day.Actual > 0)
            .SelectMany(day =>
                day.Cells.Select(cell => (cell.Actual, Expected: cell.Forecast * day.Actual / day.Forecast))
            )
            .Where(cell => cell.Expected >= 1)
            .Select(cell => Math.Pow(cell.Actual - cell.Expected, 2) / cell.Expected);
        return Math.Max(1, squares.DefaultIfEmpty(1).Average());
    }
}
