namespace RosterSolver.Demand;

/// <summary>A day that was forecast from a past origin, and what came.</summary>
/// <param name="Origin">The first day that was not known.</param>
/// <param name="Date">The day.</param>
/// <param name="Method">How it was forecast.</param>
/// <param name="IsSpecial">Whether the calendar or the day-ratio rule over the whole history sets it apart.</param>
/// <param name="Scale">Mean error of the weekly seasonal naive within the history at the origin; null when unknown.</param>
/// <param name="Cells">Forecast and actual calls of the intervals that were counted.</param>
public sealed record ScoredDay(
    DateOnly Origin,
    DateOnly Date,
    ForecastMethod Method,
    bool IsSpecial,
    double? Scale,
    IReadOnlyList<ScoredCell> Cells
)
{
    /// <summary>Days after the last day known, 1 for the first.</summary>
    public int Lead => Date.DayNumber - Origin.DayNumber + 1;

    /// <summary>Calls forecast.</summary>
    public double Forecast => Cells.Sum(cell => cell.Forecast);

    /// <summary>Calls that came.</summary>
    public double Actual => Cells.Sum(cell => cell.Actual);
}

/// <summary>Forecast and actual calls of one interval of the day.</summary>
public readonly record struct ScoredCell(int Interval, double Forecast, double Actual);
