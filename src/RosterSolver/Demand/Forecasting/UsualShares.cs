using RosterSolver.Domain;

namespace RosterSolver.Demand;

/// <summary>
/// Which share of a weekday's calls usually falls into each interval: what a day with lost or skipped intervals still
/// covers.
/// </summary>
internal sealed class UsualShares
{
    private readonly double[][] byWeekday;

    private UsualShares(double[][] byWeekday) => this.byWeekday = byWeekday;

    /// <summary>The shares over the whole history, special days left out.</summary>
    public static UsualShares Of(CallHistory history, Calendar calendar)
    {
        var shares = new double[7][];
        foreach (var weekday in Enum.GetValues<DayOfWeek>())
        {
            var days = history.Days.Where(day =>
                day.Date.DayOfWeek == weekday && day.HasCounts && !calendar.IsSpecial(day.Date)
            );
            shares[(int)weekday] = Means([.. days], history.IntervalsPerDay);
        }

        return new(shares);
    }

    /// <summary>The share of the day that was counted, 0 to 1; 0 for a weekday without calls.</summary>
    public double Covered(CallDay day)
    {
        var shares = byWeekday[(int)day.Date.DayOfWeek];
        var whole = shares.Sum();
        var counted = shares.Where((_, interval) => day.Counts[interval].IsCounted).Sum();
        return whole > 0 ? counted / whole : 0;
    }

    private static double[] Means(IReadOnlyList<CallDay> days, int intervals)
    {
        var means = new double[intervals];
        for (var interval = 0; interval < intervals; interval++)
        {
            var place = interval;
            means[interval] = days.Select(day => day.Counts[place])
                .Where(count => count.IsCounted)
                .Select(count => count.Offered)
                .DefaultIfEmpty(0)
                .Average();
        }

        return means;
    }
}
