namespace RosterSolver.Demand;

/// <summary>
/// Calls of a mean day now: the exponentially weighted deseasonalised daily total with a weight of 0.1 for the last day
/// (reference/FORECAST.md, best row), optionally with a damped trend.
/// </summary>
/// <param name="Now">Calls of a mean day at the end of the history.</param>
/// <param name="Growth">Calls that a day adds at the end of the history; 0 without a trend.</param>
internal readonly record struct Level(double Now, double Growth)
{
    /// <summary>Weight of the last day.</summary>
    public const double Weight = 0.1;

    private const double GrowthWeight = 0.02;
    private const double Damping = 0.98;

    /// <summary>The level some days ahead, 1 for the first day after the history; at least 0.</summary>
    public double Ahead(int days)
    {
        var level = Now + Growth * Damping * (1 - Math.Pow(Damping, days)) / (1 - Damping);
        return Math.Max(0, level);
    }

    /// <summary>
    /// The level after some days: weighted totals over weighted factors. A weekday of few calls thus says as little as it
    /// knows; with equal factors this is exponential smoothing of totals over factors. Null without any calls to expect.
    /// </summary>
    public static double? Of(IEnumerable<Deseasonal> days)
    {
        var (totals, factors) = (0.0, 0.0);
        foreach (var day in days)
        {
            totals = (1 - Weight) * totals + day.Total;
            factors = (1 - Weight) * factors + day.Factor;
        }

        return factors > 0 ? totals / factors : null;
    }

    /// <summary>Level and growth after some days (Holt's method, the growth damped).</summary>
    public static Level WithTrend(IReadOnlyList<Deseasonal> days)
    {
        var known = days.Where(day => day.Factor > 0).ToList();
        if (known.Count == 0)
            return default;
        var start = known.Take(14).ToList();
        var (level, growth) = (start.Sum(day => day.Total) / start.Sum(day => day.Factor), 0.0);
        foreach (var day in known)
        {
            var weight = Math.Min(1, day.Factor);
            var expected = level + Damping * growth;
            var error = weight * (day.Total / day.Factor - expected);
            level = expected + Weight * error;
            growth = Damping * growth + GrowthWeight * error;
        }

        return new(level, growth);
    }
}

/// <summary>A day's total and the factor of its weekday and month.</summary>
internal readonly record struct Deseasonal(double Total, double Factor);
