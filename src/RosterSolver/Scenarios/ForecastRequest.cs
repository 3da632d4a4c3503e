using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A forecast of a file of the past, without a scenario.</summary>
/// <param name="History">The CSV file.</param>
/// <param name="Days">Days to forecast.</param>
/// <param name="First">The first of them; null for the day after the history.</param>
/// <param name="IntervalMinutes">Length of the intervals: 15, 30 or 60 minutes.</param>
/// <param name="Column">Column of the calls; null for the usual names.</param>
/// <param name="Queue">Queue whose rows are read; null where the file has one.</param>
/// <param name="Open">Hours in which agents answer; null to take them from the file.</param>
/// <param name="TimeZone">Time zone of the file's clock, a <see cref="TimeZoneName"/>; null for none.</param>
/// <param name="Calendar">CSV file of special days; null for none.</param>
/// <param name="Presets">Names of calendar presets.</param>
public sealed record ForecastRequest(
    string History,
    int Days,
    DateOnly? First,
    int IntervalMinutes,
    string? Column,
    string? Queue,
    OpeningHours? Open,
    string? TimeZone,
    string? Calendar,
    IReadOnlyList<string> Presets
)
{
    /// <summary>Probabilities of the quantiles.</summary>
    public IReadOnlyList<decimal> Quantiles { get; init; } = Forecast.UsualQuantiles;
}
