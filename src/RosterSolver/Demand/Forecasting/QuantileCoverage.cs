namespace RosterSolver.Demand;

/// <summary>
/// How often what came was at most the quantile that was forecast, out of sample: the ratios of each day are those of the
/// days of the same band that were known at its origin.
/// </summary>
/// <param name="Probability">The quantile.</param>
/// <param name="Days">Days judged.</param>
/// <param name="OfDays">Share of day totals at or below the day's quantile.</param>
/// <param name="OfIntervals">Share of intervals at or below forecast times the day's quantile.</param>
/// <param name="WithNoise">The same with the noise within the day: the band of a chart of intervals.</param>
/// <param name="Poisson">The same for a Poisson quantile, that knows of no uncertain days: too narrow.</param>
/// <param name="Pinball">Mean pinball loss of the day's quantile over intervals, in calls.</param>
public sealed record QuantileCoverage(
    decimal Probability,
    int Days,
    double? OfDays,
    double? OfIntervals,
    double? WithNoise,
    double? Poisson,
    double? Pinball
)
{
    /// <summary>Days known before a quantile is judged.</summary>
    public const int FewestKnown = 20;

    /// <summary>The coverage of a quantile over the ordinary days of a band.</summary>
    public static QuantileCoverage Of(IReadOnlyList<ScoredDay> days, decimal probability)
    {
        var ordinary = days.Where(day => !day.IsSpecial).ToList();
        var judged = ordinary
            .GroupBy(day => day.Origin)
            .SelectMany(origin => Judged(origin, ordinary, probability))
            .ToList();
        var cells = judged.SelectMany(day => day.Cells).ToList();
        return new(
            probability,
            judged.Count,
            Share(judged.Select(day => day.IsCovered)),
            Share(cells.Select(cell => cell.Actual <= cell.Quantile)),
            Share(cells.Select(cell => cell.Actual <= cell.Wide)),
            Share(cells.Select(cell => cell.Actual <= cell.Poisson)),
            cells.Select(cell => (double?)Loss(cell.Actual - cell.Quantile, (double)probability)).Average()
        );
    }

    private static IEnumerable<JudgedDay> Judged(
        IGrouping<DateOnly, ScoredDay> origin,
        IReadOnlyList<ScoredDay> all,
        decimal probability
    )
    {
        var known = DayRatios.Of(all.Where(day => day.Date < origin.Key));
        if (known.Sorted.Count < FewestKnown || known.Quantile(probability) is not { } ratio)
            return [];
        var normal = Normal.Quantile((double)probability);
        return origin.Select(day => new JudgedDay(
            day.Actual <= ratio * day.Forecast,
            [
                .. day.Cells.Select(cell => new JudgedCell(
                    cell.Actual,
                    ratio * cell.Forecast,
                    known.IntervalQuantile(probability, cell.Forecast)!.Value,
                    cell.Forecast + normal * Math.Sqrt(cell.Forecast)
                )),
            ]
        ));
    }

    private static double Loss(double above, double probability) =>
        above >= 0 ? probability * above : (probability - 1) * above;

    private static double? Share(IEnumerable<bool> hits) =>
        hits.Select(hit => hit ? 1.0 : (double?)0).Average();

    private sealed record JudgedDay(bool IsCovered, IReadOnlyList<JudgedCell> Cells);

    private readonly record struct JudgedCell(double Actual, double Quantile, double Wide, double Poisson);
}
