namespace RosterSolver.Domain;

/// <summary>A stretch of the calendar over which something is counted.</summary>
public enum CalendarPeriod
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months, from January, April, July or October.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>The stretches of the calendar that hold a date.</summary>
public static class CalendarPeriods
{
    private const int MonthsOfQuarter = 3;

    /// <summary>The period of this kind that holds the date.</summary>
    public static DateRange Around(this CalendarPeriod period, DateOnly date) =>
        period switch
        {
            CalendarPeriod.Day => new(date, date),
            CalendarPeriod.Week => From(date.AddDays(-(((int)date.DayOfWeek + 6) % 7)), 7),
            CalendarPeriod.Month => Months(date.Year, date.Month, 1),
            CalendarPeriod.Quarter => Months(
                date.Year,
                date.Month - (date.Month - 1) % MonthsOfQuarter,
                MonthsOfQuarter
            ),
            _ => Months(date.Year, 1, 12),
        };

    /// <summary>The period that holds the date, as people write it: <c>2026-12</c>.</summary>
    public static string Name(this CalendarPeriod period, DateOnly date) =>
        period switch
        {
            CalendarPeriod.Day => $"{date:ddd MM-dd}",
            CalendarPeriod.Week => $"the week of {period.Around(date).First:ddd MM-dd}",
            CalendarPeriod.Month => $"{date:yyyy-MM}",
            CalendarPeriod.Quarter => $"quarter {(date.Month + 2) / MonthsOfQuarter} of {date:yyyy}",
            _ => $"{date:yyyy}",
        };

    private static DateRange Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(count).AddDays(-1));
    }

    private static DateRange From(DateOnly first, int days) => new(first, first.AddDays(days - 1));
}
