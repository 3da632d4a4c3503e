namespace RosterSolver.Demand;

/// <summary>How far forecasts were off, over intervals (reference/FORECAST.md, definitions).</summary>
/// <param name="Days">Days scored; a day forecast from several origins counts each time.</param>
/// <param name="Wape">Σ|f − y| / Σy; null without calls.</param>
/// <param name="Mape">Mean of |f − y| / y over intervals of 20 calls or more; null without such.</param>
/// <param name="Mase">Mean error over the in-sample mean error of the weekly seasonal naive; null where that is unknown or 0.</param>
/// <param name="Bias">Σ(f − y) / Σy.</param>
/// <param name="DayWape">Σ|F − Y| / ΣY over day totals.</param>
/// <param name="Floor">Σ√(2y/π) / Σy: what chance alone makes of the error when calls are Poisson.</param>
public sealed record Accuracy(
    int Days,
    double? Wape,
    double? Mape,
    double? Mase,
    double? Bias,
    double? DayWape,
    double? Floor
)
{
    private const double FewestForMape = 20;

    /// <summary>The accuracy over some days.</summary>
    public static Accuracy Of(IReadOnlyCollection<ScoredDay> days)
    {
        var cells = days.SelectMany(day => day.Cells).ToList();
        var calls = cells.Sum(cell => cell.Actual);
        var error = cells.Sum(Error);
        var scale = days.Sum(day => day.Cells.Count * (day.Scale ?? 0));
        return new(
            days.Count,
            Over(error, calls),
            cells
                .Where(cell => cell.Actual >= FewestForMape)
                .Select(cell => (double?)(Error(cell) / cell.Actual))
                .Average(),
            Over(error, days.Any(day => day.Scale is null) ? 0 : scale),
            Over(cells.Sum(cell => cell.Forecast - cell.Actual), calls),
            Over(days.Sum(day => Math.Abs(day.Forecast - day.Actual)), calls),
            Over(cells.Sum(cell => Math.Sqrt(2 * cell.Actual / Math.PI)), calls)
        );
    }

    private static double Error(ScoredCell cell) => Math.Abs(cell.Forecast - cell.Actual);

    private static double? Over(double sum, double by) => by > 0 ? sum / by : null;
}
