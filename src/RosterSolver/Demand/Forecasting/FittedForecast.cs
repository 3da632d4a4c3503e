using RosterSolver.Domain;

namespace RosterSolver.Demand;

/// <summary>
/// Everything that a history teaches about the days after it. A pure function of the history and the calendar: what comes
/// after the history's end cannot reach it.
/// </summary>
internal sealed class FittedForecast
{
    /// <summary>Days of history from which on a damped trend is tried: 26 weeks.</summary>
    public const int FewestDaysForTrend = 26 * 7;

    private readonly CallHistory history;
    private readonly Calendar calendar;
    private readonly DriverFactors drivers;
    private readonly HashSet<DateOnly> ordinary;

    /// <summary>Fits all methods to a history.</summary>
    public FittedForecast(CallHistory history, Calendar calendar)
    {
        this.history = history;
        this.calendar = calendar;
        Cleaning = Cleaning.Of(history, calendar);
        Baseline = Baseline.Of(Cleaning);
        ordinary = [.. Cleaning.Ordinary.Select(day => day.Date)];
        drivers = DriverFactors.Of(Cleaning, Baseline, calendar);
    }

    /// <summary>The cleaned history.</summary>
    public Cleaning Cleaning { get; }

    /// <summary>The forecast of ordinary days.</summary>
    public Baseline Baseline { get; }

    /// <summary>The methods that the history is long enough for.</summary>
    public IEnumerable<ForecastMethod> Methods =>
        Enum.GetValues<ForecastMethod>()
            .Where(method => method != ForecastMethod.Trend || history.Days.Count >= FewestDaysForTrend);

    /// <summary>What the special reasons of a date do.</summary>
    public IReadOnlyList<DriverFactor> Drivers(DateOnly date) => [.. calendar.On(date).Select(drivers.For)];

    /// <summary>
    /// Calls of each interval of a date after the history, special days included. The seasonal naive repeats the last
    /// ordinary day of the weekday here: a fallback should not repeat an incident.
    /// </summary>
    public IReadOnlyList<double> Calls(DateOnly date, ForecastMethod method)
    {
        var shaping = calendar
            .On(date)
            .FirstOrDefault(day => day.Like is not null || day.Kind == DayKind.MakeUpWorkday);
        var calls =
            method == ForecastMethod.SeasonalNaive && shaping is null
                ? SeasonalNaive.Calls(history, date, ordinary.Contains)
                : OfBaseline(date, shaping, method == ForecastMethod.Trend);
        var factors = Drivers(date);
        return
        [
            .. calls.Select(
                (usual, interval) =>
                    factors
                        .Where(driver => driver.Day.Touches(interval * history.IntervalMinutes))
                        .Aggregate(usual, (product, driver) => product * driver.Factor)
            ),
        ];
    }

    /// <summary>What a method said in the backtest; of the seasonal naive last week as it was, whatever it was.</summary>
    public IReadOnlyList<double> Tried(DateOnly date, ForecastMethod method) =>
        method == ForecastMethod.SeasonalNaive ? SeasonalNaive.Calls(history, date) : Calls(date, method);

    private IReadOnlyList<double> OfBaseline(DateOnly date, SpecialDay? shaping, bool withTrend)
    {
        var level = Baseline.Level(date, withTrend);
        return [.. DriverFactors.Shape(Baseline, shaping, date).Select(share => level * share)];
    }
}
