using RosterSolver.Domain;

namespace RosterSolver.Demand;

/// <summary>
/// What the forecasts of the past would have been: from an origin every week, after at least twelve weeks of history, each
/// method forecasts four weeks ahead with what was known at the origin, cleaning and special days included. Only the
/// choice of which days are scored as special looks at the whole history, for all methods alike.
/// </summary>
/// <param name="IntervalMinutes">Length of an interval.</param>
/// <param name="Days">Every day forecast, by every method.</param>
public sealed record Backtest(int IntervalMinutes, IReadOnlyList<ScoredDay> Days)
{
    /// <summary>Days of history before the first origin: twelve weeks.</summary>
    public const int FewestDays = 12 * 7;

    private const int Ahead = 28;

    /// <summary>The origins, in their order.</summary>
    public IReadOnlyList<DateOnly> Origins => [.. Days.Select(day => day.Origin).Distinct().Order()];

    /// <summary>Runs the backtest; without enough history it has no days.</summary>
    public static Backtest Of(CallHistory history, Calendar calendar)
    {
        var special = Cleaning
            .Of(history, calendar)
            .Days.Where(day => day.Verdict != DayVerdict.Ordinary)
            .Select(day => day.Date)
            .ToHashSet();
        var origins = new List<DateOnly>();
        for (var origin = history.First.AddDays(FewestDays); origin < history.End; origin = origin.AddDays(7))
            origins.Add(origin);
        return new(
            history.IntervalMinutes,
            [.. origins.SelectMany(origin => From(origin, history, calendar, special))]
        );
    }

    /// <summary>The days of a method at the leads of a band.</summary>
    public IReadOnlyList<ScoredDay> Of(LeadBand band, ForecastMethod method) =>
        [.. Days.Where(day => day.Method == method && band.Contains(day.Lead))];

    /// <summary>The days of a band, each by the method that was chosen for it.</summary>
    public IReadOnlyList<ScoredDay> Chosen(MethodChoice choice) =>
        [.. Days.Where(day => choice.Band.Contains(day.Lead) && day.Method == choice.On(day.Date.DayOfWeek))];

    /// <summary>Those of them that are not special: what methods are compared on.</summary>
    public IReadOnlyList<ScoredDay> Ordinary(LeadBand band, ForecastMethod method) =>
        [.. Of(band, method).Where(day => !day.IsSpecial)];

    /// <summary>The ordinary days of a method from the origins of other days only, so that both are compared fairly.</summary>
    public IReadOnlyList<ScoredDay> OrdinaryFrom(
        IEnumerable<ScoredDay> others,
        LeadBand band,
        ForecastMethod method
    )
    {
        var origins = others.Select(day => day.Origin).ToHashSet();
        return [.. Ordinary(band, method).Where(day => origins.Contains(day.Origin))];
    }

    private static IEnumerable<ScoredDay> From(
        DateOnly origin,
        CallHistory history,
        Calendar calendar,
        HashSet<DateOnly> special
    )
    {
        var known = history.Before(origin);
        var fitted = new FittedForecast(known, calendar);
        var scale = SeasonalNaive.MeanError(known);
        return from lead in Enumerable.Range(0, Ahead)
            let date = origin.AddDays(lead)
            let actual = history.On(date)
            where actual is { HasCounts: true } && !calendar.IsClosed(date)
            from method in fitted.Methods
            select new ScoredDay(
                origin,
                date,
                method,
                special.Contains(date),
                scale,
                Cells(fitted.Tried(date, method), actual)
            );
    }

    private static IReadOnlyList<ScoredCell> Cells(IReadOnlyList<double> forecast, CallDay actual) =>
        [
            .. forecast
                .Select((calls, interval) => (calls, interval))
                .Where(cell => actual.Counts[cell.interval].IsCounted)
                .Select(cell => new ScoredCell(
                    cell.interval,
                    cell.calls,
                    actual.Counts[cell.interval].Offered
                )),
        ];
}
