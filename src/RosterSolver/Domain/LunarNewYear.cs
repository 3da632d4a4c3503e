using System.Globalization;

namespace RosterSolver.Domain;

/// <summary>The first day of the Chinese lunisolar year (正月初一), 1901 to 2100.</summary>
public static class LunarNewYear
{
    private static readonly ChineseLunisolarCalendar calendar = new();

    /// <summary>The new year in the given Gregorian year.</summary>
    public static DateOnly Of(int year) =>
        DateOnly.FromDateTime(calendar.ToDateTime(Math.Clamp(year, 1901, 2100), 1, 1, 0, 0, 0, 0));

    /// <summary>The new year with the fewest days to the date.</summary>
    public static DateOnly Nearest(DateOnly date) =>
        new[] { Of(date.Year - 1), Of(date.Year), Of(date.Year + 1) }.MinBy(newYear =>
            Math.Abs(newYear.DayNumber - date.DayNumber)
        );
}
