namespace RosterSolver.Demand;

/// <summary>How much busier each weekday is than the mean of the open weekdays; 0 for one without clean days.</summary>
internal sealed class WeekdayFactors
{
    private readonly double[] byWeekday = new double[7];

    /// <summary>The factor of a weekday.</summary>
    public double this[DayOfWeek weekday] => byWeekday[(int)weekday];

    /// <summary>The factors of a window: the weekday's mean total over the mean of all weekdays' means.</summary>
    public static WeekdayFactors Of(CleanWindow window, MonthFactors months)
    {
        var factors = new WeekdayFactors();
        var means = window
            .Days.GroupBy(day => day.Date.DayOfWeek)
            .ToDictionary(
                weekday => weekday.Key,
                weekday => weekday.Average(day => day.Total / months[day.Date])
            );
        var all = means.Values.DefaultIfEmpty(0).Average();
        foreach (var (weekday, mean) in means)
            factors.byWeekday[(int)weekday] = all > 0 ? mean / all : 0;
        return factors;
    }
}
