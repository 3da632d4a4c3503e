using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>Over which days something is counted.</summary>
public enum Period
{
    [Doc("All days of the horizon")]
    Horizon,

    [Doc("A calendar week, Monday to Sunday")]
    Week,

    [Doc("A calendar month")]
    Month,
}

/// <summary>Cuts the horizon into periods, for the limits of rules.</summary>
internal static class Periods
{
    /// <summary>
    /// The days of each period that shares a day with the horizon, as first day and number of days; weeks and
    /// months may
    /// reach beyond it on both sides.
    /// </summary>
    public static IEnumerable<(int First, int Days)> Of(Period period, Horizon horizon)
    {
        if (period == Period.Horizon)
            return [(0, horizon.Days)];
        return period == Period.Week
            ? horizon.Mondays().Select(monday => (monday, 7))
            : Months(horizon).Select(first => (first, DaysOfMonth(horizon.DateOf(first))));
    }

    private static IEnumerable<int> Months(Horizon horizon)
    {
        for (
            var first = 1 - horizon.Start.Day;
            first < horizon.Days;
            first += DaysOfMonth(horizon.DateOf(first))
        )
            yield return first;
    }

    private static int DaysOfMonth(DateOnly date) => DateTime.DaysInMonth(date.Year, date.Month);
}
