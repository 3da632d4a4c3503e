using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

/// <summary>Histories for tests, in hours, from Monday 2026-01-05.</summary>
internal static class Past
{
    public static readonly DateOnly Monday = new(2026, 1, 5);

    /// <summary>A history of whole days of counted hours.</summary>
    public static CallHistory Of(int days, Func<DateOnly, int, double> calls) =>
        Of(days, (date, hour) => new CallCount(CountState.Counted, calls(date, hour)));

    /// <summary>A history of any counts.</summary>
    public static CallHistory Of(int days, Func<DateOnly, int, CallCount> count) =>
        new(
            60,
            [
                .. Enumerable
                    .Range(0, days)
                    .Select(day => Monday.AddDays(day))
                    .Select(date => new CallDay(
                        date,
                        [.. Enumerable.Range(0, 24).Select(hour => count(date, hour))]
                    )),
            ]
        );

    /// <summary>The same calls in each hour of a day.</summary>
    public static CallHistory Flat(int days, Func<DateOnly, double> perHour) =>
        Of(days, (DateOnly date, int _) => perHour(date));

    /// <summary>The week of a date, 0 for the first.</summary>
    public static int Week(DateOnly date) => (date.DayNumber - Monday.DayNumber) / 7;

    /// <summary>The day of a date, 0 for the first.</summary>
    public static int Day(DateOnly date) => date.DayNumber - Monday.DayNumber;
}
