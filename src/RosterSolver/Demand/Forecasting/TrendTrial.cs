namespace RosterSolver.Demand;

/// <summary>The baseline with and without a damped trend, over the origins that had 26 weeks of history.</summary>
/// <param name="Origins">How many origins.</param>
/// <param name="With">WAPE with the trend, on ordinary days.</param>
/// <param name="Without">WAPE without.</param>
public sealed record TrendTrial(int Origins, double With, double Without)
{
    /// <summary>Whether the trend is worth having.</summary>
    public bool Wins => With < Without;

    /// <summary>The trial in a band; null where no origin had enough history.</summary>
    public static TrendTrial? Of(Backtest backtest, LeadBand band)
    {
        var with = backtest.Ordinary(band, ForecastMethod.Trend);
        var without = backtest.OrdinaryFrom(with, band, ForecastMethod.Baseline);
        return (Accuracy.Of(with).Wape, Accuracy.Of(without).Wape) is ({ } trend, { } level)
            ? new(with.Select(day => day.Origin).Distinct().Count(), trend, level)
            : null;
    }
}
