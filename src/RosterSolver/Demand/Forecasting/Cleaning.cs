using RosterSolver.Domain;

namespace RosterSolver.Demand;

/// <summary>
/// Sorts the days of the past into those that count for the baseline and those that do not. A day's ratio is its total
/// over the median of the same weekday within four weeks before and after; outside 0.75 to 1.30 it does not count
/// (reference/FORECAST.md, step 3). The calendar comes first, both ways. Only the history that is given is looked at,
/// so a history that ends at an origin is cleaned with past days only.
/// </summary>
/// <param name="History">The history.</param>
/// <param name="Days">Its days with their verdicts, in their order.</param>
public sealed record Cleaning(CallHistory History, IReadOnlyList<CleanDay> Days)
{
    /// <summary>The least ratio of a day that counts.</summary>
    public const double LeastRatio = 0.75;

    /// <summary>The greatest ratio of a day that counts.</summary>
    public const double MostRatio = 1.30;

    private const int Reach = 28;
    private const int FewestNear = 3;
    private const double LeastCovered = 0.5;

    /// <summary>The days that count.</summary>
    public IEnumerable<CleanDay> Ordinary => Days.Where(day => day.Verdict == DayVerdict.Ordinary);

    /// <summary>Cleans a history.</summary>
    public static Cleaning Of(CallHistory history, Calendar calendar)
    {
        var shares = UsualShares.Of(history, calendar);
        var first = history.Days.Select(day => Measured(day, shares, calendar)).ToList();
        return new(history, [.. first.Select((day, place) => Judged(day, place, first, calendar))]);
    }

    private static CleanDay Measured(CallDay day, UsualShares shares, Calendar calendar)
    {
        if (!day.HasCounts || calendar.IsClosed(day.Date))
            return new(day, 0, null, DayVerdict.Empty);
        if (calendar.IsSpecial(day.Date))
            return new(day, Total(day, shares), null, DayVerdict.Special);
        if (day.IsComplete)
            return new(day, day.Counted, null, DayVerdict.Ordinary);
        return shares.Covered(day) < LeastCovered
            ? new(day, day.Counted, null, DayVerdict.Incomplete)
            : new(day, Total(day, shares), null, DayVerdict.Ordinary);
    }

    private static double Total(CallDay day, UsualShares shares)
    {
        if (day.IsComplete)
            return day.Counted;
        var covered = shares.Covered(day);
        return covered > 0 ? day.Counted / covered : day.Counted;
    }

    private static CleanDay Judged(CleanDay day, int place, List<CleanDay> all, Calendar calendar)
    {
        if (day.Verdict is DayVerdict.Empty or DayVerdict.Incomplete)
            return day;
        var near = Enumerable
            .Range(-Reach / 7, 2 * Reach / 7 + 1)
            .Select(week => place + 7 * week)
            .Where(other => other >= 0 && other < all.Count && all[other].Verdict == DayVerdict.Ordinary)
            .Select(other => all[other].Total)
            .ToList();
        if (near.Count < FewestNear || OrderStatistics.Median(near) is not (> 0 and var median))
            return day;
        var ratio = day.Total / median;
        var unusual =
            day.Verdict == DayVerdict.Ordinary
            && ratio is < LeastRatio or > MostRatio
            && !calendar.IsConfirmed(day.Date);
        return day with { Ratio = ratio, Verdict = unusual ? DayVerdict.Unusual : day.Verdict };
    }
}
