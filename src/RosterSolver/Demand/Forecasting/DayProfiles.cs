namespace RosterSolver.Demand;

/// <summary>
/// The share of a day's calls that falls into each interval, by weekday. Weekdays with the same hours share one profile
/// where their difference is within noise; intervals of fewer than ten calls are smoothed over their thin neighbours.
/// </summary>
internal sealed class DayProfiles
{
    private const double ThinCalls = 10;

    private readonly double[]?[] byWeekday;

    private DayProfiles(double[]?[] byWeekday, IReadOnlyList<IReadOnlyList<DayOfWeek>> pooled)
    {
        this.byWeekday = byWeekday;
        Pooled = pooled;
    }

    /// <summary>The weekdays that share a profile with another.</summary>
    public IReadOnlyList<IReadOnlyList<DayOfWeek>> Pooled { get; }

    /// <summary>The profile of a weekday; null where it has no clean day.</summary>
    public IReadOnlyList<double>? this[DayOfWeek weekday] => byWeekday[(int)weekday];

    /// <summary>The profiles of a window.</summary>
    public static DayProfiles Of(CleanWindow window)
    {
        var weekdays = Enum.GetValues<DayOfWeek>()
            .Select(weekday => new WeekdaySum(weekday, window.Of(weekday)))
            .Where(sum => sum.Days.Count > 0)
            .ToList();
        var profiles = new double[]?[7];
        var pooled = new List<IReadOnlyList<DayOfWeek>>();
        foreach (var group in ProfilePool.Groups(weekdays))
        {
            var days = group.SelectMany(sum => sum.Days).ToList();
            var profile = Smoothed(WindowDay.Shares(days), days);
            foreach (var sum in group)
                profiles[(int)sum.Weekday] = profile;
            if (group.Count > 1)
                pooled.Add([.. group.Select(sum => sum.Weekday)]);
        }

        return new(profiles, pooled);
    }

    /// <summary>
    /// The mean over an interval and its two neighbours where all the calls are few. A full neighbour stays out of it:
    /// the hour before opening must not be smoothed into the rush after it.
    /// </summary>
    private static double[] Smoothed(double[] shares, IReadOnlyList<WindowDay> days)
    {
        var day = days.Average(each => each.Total);
        var thin = shares.Select(share => share > 0 && share * day < ThinCalls).ToArray();
        var smoothed = shares
            .Select(
                (share, interval) =>
                    thin[interval]
                        ? Enumerable
                            .Range(interval - 1, 3)
                            .Where(near => near >= 0 && near < shares.Length && thin[near])
                            .Average(near => shares[near])
                        : share
            )
            .ToArray();
        return WindowDay.Normalised(smoothed);
    }
}
