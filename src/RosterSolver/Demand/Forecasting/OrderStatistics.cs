namespace RosterSolver.Demand;

/// <summary>Medians and the quantiles of split conformal prediction.</summary>
internal static class OrderStatistics
{
    /// <summary>The middle number, or the mean of the two in the middle; null of none.</summary>
    public static double? Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        if (sorted.Count == 0)
            return null;
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>
    /// The number of rank ⌈(n + 1) p⌉ of n sorted ones: the next draw is at most this with probability p or more. Null
    /// when there are too few numbers to say so.
    /// </summary>
    public static double? Conformal(IReadOnlyList<double> sorted, decimal probability)
    {
        var rank = (int)decimal.Ceiling((sorted.Count + 1) * probability);
        return rank >= 1 && rank <= sorted.Count ? sorted[rank - 1] : null;
    }
}
