namespace RosterSolver.Demand;

/// <summary>The forecast of one day.</summary>
/// <param name="Date">The date.</param>
/// <param name="Method">How ordinary calls were forecast.</param>
/// <param name="Calls">Calls offered in each interval by the wall clock.</param>
/// <param name="HandleTime">Mean seconds of a call in each interval; null where the history knows none.</param>
/// <param name="Drivers">What special reasons do to the day.</param>
/// <param name="Ratios">Factor on all intervals of the day for each quantile, in their order; null where unknown.</param>
public sealed record ForecastDay(
    DateOnly Date,
    ForecastMethod Method,
    IReadOnlyList<double> Calls,
    IReadOnlyList<double>? HandleTime,
    IReadOnlyList<DriverFactor> Drivers,
    IReadOnlyList<double>? Ratios
)
{
    /// <summary>Calls of the day.</summary>
    public double Total => Calls.Sum();
}
