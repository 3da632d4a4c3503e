namespace RosterSolver.Demand;

/// <summary>A clean day of the window.</summary>
/// <param name="Date">The date.</param>
/// <param name="Total">Calls of the whole day.</param>
/// <param name="Calls">Calls of each interval; null where none were counted.</param>
internal sealed record WindowDay(DateOnly Date, double Total, IReadOnlyList<double?> Calls)
{
    /// <summary>The day as it was counted.</summary>
    public static WindowDay Of(CleanDay day) =>
        new(
            day.Date,
            day.Total,
            [.. day.Day.Counts.Select(count => count.IsCounted ? count.Offered : (double?)null)]
        );

    /// <summary>
    /// Each interval's share of the day: its calls over the totals of the days on which it was counted, so that the shares
    /// of an interval that was often lost are no smaller. They add up to 1 unless all are 0.
    /// </summary>
    public static double[] Shares(IEnumerable<WindowDay> days)
    {
        var all = days.ToList();
        var shares = new double[all[0].Calls.Count];
        for (var interval = 0; interval < shares.Length; interval++)
        {
            var place = interval;
            var counted = all.Where(day => day.Calls[place] is not null).ToList();
            var totals = counted.Sum(day => day.Total);
            shares[interval] = totals > 0 ? counted.Sum(day => day.Calls[place]!.Value) / totals : 0;
        }

        return Normalised(shares);
    }

    /// <summary>Shares that add up to 1; zeros stay zeros.</summary>
    public static double[] Normalised(double[] shares)
    {
        var sum = shares.Sum();
        return sum > 0 ? [.. shares.Select(share => share / sum)] : shares;
    }

    /// <summary>Squared Pearson residuals of the intervals in which at least one call is expected.</summary>
    public IEnumerable<double> SquaredResiduals(IReadOnlyList<double> shares)
    {
        for (var interval = 0; interval < shares.Count; interval++)
        {
            var expected = Total * shares[interval];
            if (Calls[interval] is { } calls && expected >= 1)
                yield return (calls - expected) * (calls - expected) / expected;
        }
    }

    /// <summary>The day with every count moved to within so many roots of what is expected of it.</summary>
    public WindowDay Capped(IReadOnlyList<double> shares, double roots)
    {
        var taken = Calls
            .Select(
                (calls, interval) =>
                    calls is { } counted && Total * shares[interval] is > 0 and var expected
                        ? Math.Clamp(
                            counted,
                            Math.Max(0, expected - roots * Math.Sqrt(expected)),
                            expected + roots * Math.Sqrt(expected)
                        )
                        : calls
            )
            .ToList();
        var moved = taken.Zip(Calls, (after, before) => (after - before) ?? 0).Sum();
        return this with { Total = Total + moved, Calls = taken };
    }

    /// <summary>The counts that are others in the day as it was taken.</summary>
    public IEnumerable<CappedCount> MovedTo(WindowDay taken) =>
        from interval in Enumerable.Range(0, Calls.Count)
        where Calls[interval] is not null && Calls[interval] != taken.Calls[interval]
        select new CappedCount(Date, interval, Calls[interval]!.Value, taken.Calls[interval]!.Value);
}
