namespace RosterSolver.Demand;

/// <summary>
/// Which weekdays may share one profile: the χ² test of homogeneity over their summed calls, at 5 %, with the measured
/// dispersion in place of Poisson's where it is larger. While a group fails, the weekday that differs most leaves it.
/// </summary>
internal static class ProfilePool
{
    /// <summary>The groups; a weekday like no other stands alone.</summary>
    public static IEnumerable<IReadOnlyList<WeekdaySum>> Groups(IReadOnlyList<WeekdaySum> weekdays)
    {
        var left = weekdays.ToList();
        while (left.Count > 0)
        {
            var group = left.Where(sum => sum.HasHoursOf(left[0])).ToList();
            while (group.Count > 1 && Differences(group) is var apart && apart.Sum() > Allowed(group))
                group.RemoveAt(apart.IndexOf(apart.Max()));
            left.RemoveAll(group.Contains);
            yield return group;
        }
    }

    /// <summary>What each weekday adds to χ², over the dispersion.</summary>
    private static List<double> Differences(IReadOnlyList<WeekdaySum> group)
    {
        var pooled = WindowDay.Shares(group.SelectMany(sum => sum.Days));
        return
        [
            .. group.Select(sum =>
            {
                var total = sum.Calls.Sum();
                return sum.Calls.Zip(pooled, (calls, share) => (Calls: calls, Expected: total * share))
                        .Where(pair => pair.Expected > 0)
                        .Sum(pair => Math.Pow(pair.Calls - pair.Expected, 2) / pair.Expected)
                    / Dispersion(group);
            }),
        ];
    }

    /// <summary>Noise of single days about their own weekday's profile, in units of Poisson's, at least 1.</summary>
    private static double Dispersion(IReadOnlyList<WeekdaySum> group)
    {
        var squares = group.SelectMany(sum =>
        {
            var own = WindowDay.Shares(sum.Days);
            return sum.Days.SelectMany(day => day.SquaredResiduals(own));
        });
        return Math.Max(1, squares.DefaultIfEmpty(1).Average());
    }

    private static double Allowed(IReadOnlyList<WeekdaySum> group) =>
        ChiSquare.Upper5Percent((group.Count - 1) * (group[0].Calls.Count(calls => calls > 0) - 1));
}
