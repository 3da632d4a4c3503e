namespace RosterSolver.Domain;

/// <summary>Over which days something is counted: a stretch of the calendar, or all that is planned.</summary>
public enum CountingPeriod
{
    [Doc("One day")]
    Day,

    [Doc("A calendar week, Monday to Sunday")]
    Week,

    [Doc("A calendar month")]
    Month,

    [Doc("Three months, from January, April, July or October")]
    Quarter,

    [Doc("A calendar year")]
    Year,

    [Doc("All days of the horizon")]
    Horizon,
}

/// <summary>The periods that hold a date, and those of a horizon.</summary>
public static class CountingPeriods
{
    private const int MonthsOfQuarter = 3;

    /// <summary>
    /// The period of this kind that holds the date. All that lies before the horizon, and all that lies after it, counts as a
    /// period of its own where the horizon is one.
    /// </summary>
    public static DateRange Around(this CountingPeriod period, DateOnly date, Horizon horizon) =>
        period switch
        {
            CountingPeriod.Day => new(date, date),
            CountingPeriod.Week => From(date.AddDays(-(((int)date.DayOfWeek + 6) % 7)), 7),
            CountingPeriod.Month => Months(date.Year, date.Month, 1),
            CountingPeriod.Quarter => Months(
                date.Year,
                date.Month - (date.Month - 1) % MonthsOfQuarter,
                MonthsOfQuarter
            ),
            CountingPeriod.Year => Months(date.Year, 1, 12),
            _ when date < horizon.Start => new(DateOnly.MinValue, horizon.Start.AddDays(-1)),
            _ when date <= horizon.Last => new(horizon.Start, horizon.Last),
            _ => new(horizon.Last.AddDays(1), DateOnly.MaxValue),
        };

    /// <summary>The period that holds the date, as people write it: <c>2026-12</c>.</summary>
    public static string Name(this CountingPeriod period, DateOnly date) =>
        period switch
        {
            CountingPeriod.Day => $"{date:ddd MM-dd}",
            CountingPeriod.Week => $"the week of {date.AddDays(-(((int)date.DayOfWeek + 6) % 7)):ddd MM-dd}",
            CountingPeriod.Month => $"{date:yyyy-MM}",
            CountingPeriod.Quarter => $"quarter {(date.Month + 2) / MonthsOfQuarter} of {date:yyyy}",
            CountingPeriod.Year => $"{date:yyyy}",
            _ => "the horizon",
        };

    /// <summary>
    /// The periods of this kind that share a day with the horizon, as first day and number of days; they may reach beyond it
    /// on both sides.
    /// </summary>
    public static IEnumerable<(int First, int Days)> Within(this CountingPeriod period, Horizon horizon)
    {
        for (var day = 0; day < horizon.Days; )
        {
            var range = period.Around(horizon.DateOf(day), horizon);
            yield return (horizon.DayOf(range.First), range.Days);
            day = horizon.DayOf(range.Last) + 1;
        }
    }

    private static DateRange Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(count).AddDays(-1));
    }

    private static DateRange From(DateOnly first, int days) => new(first, first.AddDays(days - 1));
}
