namespace RosterSolver.Demand;

/// <summary>
/// Calls of ordinary days to come: level × weekday factor × month factor × profile of the day, all from the clean days of
/// a history (reference/FORECAST.md, step 4).
/// </summary>
internal sealed class Baseline
{
    private const int FewestDaysOfLevel = 14;

    private readonly Cleaning cleaning;
    private readonly WeekdayFactors weekdays;
    private readonly MonthFactors months;
    private readonly DayProfiles profiles;
    private readonly IReadOnlyList<double> workday;
    private readonly double level;
    private readonly Level trend;

    private Baseline(Cleaning cleaning, CleanWindow window)
    {
        this.cleaning = cleaning;
        Window = window;
        months = MonthFactors.Of(cleaning);
        weekdays = WeekdayFactors.Of(window, months);
        profiles = DayProfiles.Of(window);
        workday = Workday();
        var days = window
            .Days.Select(day => new Deseasonal(day.Total, weekdays[day.Date.DayOfWeek] * months[day.Date]))
            .ToList();
        level = Demand.Level.Of(days) ?? 0;
        trend = Demand.Level.WithTrend(days);
    }

    /// <summary>The clean days that it is made of.</summary>
    public CleanWindow Window { get; }

    /// <summary>The weekdays that share a profile.</summary>
    public IReadOnlyList<IReadOnlyList<DayOfWeek>> Pooled => profiles.Pooled;

    /// <summary>Fits the baseline to a cleaned history.</summary>
    public static Baseline Of(Cleaning cleaning) => new(cleaning, CleanWindow.Of(cleaning));

    /// <summary>The level of a day to come.</summary>
    public double Level(DateOnly date, bool withTrend) =>
        withTrend ? trend.Ahead(date.DayNumber - cleaning.History.End.DayNumber + 1) : level;

    /// <summary>
    /// The level as a day of the past would have seen it: from the clean days before it, or from the first ones where
    /// there are too few.
    /// </summary>
    public double LevelBefore(DateOnly date)
    {
        var before = cleaning
            .Ordinary.TakeWhile(day => day.Date < date)
            .TakeLast(7 * CleanWindow.MostWeeks)
            .ToList();
        var days =
            before.Count >= FewestDaysOfLevel ? before : [.. cleaning.Ordinary.Take(FewestDaysOfLevel)];
        return Demand.Level.Of(
                days.Select(day => new Deseasonal(day.Total, weekdays[day.Date.DayOfWeek] * months[day.Date]))
            ) ?? 0;
    }

    /// <summary>Calls of each interval of a date per call of level.</summary>
    /// <param name="date">The date.</param>
    /// <param name="likeWorkday">Whether it behaves like the mean of Monday to Friday.</param>
    /// <param name="like">The weekday that it behaves like; null for its own.</param>
    public IReadOnlyList<double> Shape(DateOnly date, bool likeWorkday = false, DayOfWeek? like = null)
    {
        var shape = likeWorkday && like is null ? workday : OfWeekday(like ?? date.DayOfWeek);
        return [.. shape.Select(share => share * months[date])];
    }

    private IReadOnlyList<double> OfWeekday(DayOfWeek weekday) =>
        profiles[weekday] is { } profile
            ? [.. profile.Select(share => share * weekdays[weekday])]
            : new double[cleaning.History.IntervalsPerDay];

    private double[] Workday()
    {
        var shapes = Enumerable
            .Range((int)DayOfWeek.Monday, 5)
            .Select(weekday => OfWeekday((DayOfWeek)weekday))
            .ToList();
        return
        [
            .. Enumerable
                .Range(0, cleaning.History.IntervalsPerDay)
                .Select(interval => shapes.Average(shape => shape[interval])),
        ];
    }
}
