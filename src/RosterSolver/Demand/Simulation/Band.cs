namespace RosterSolver.Demand;

/// <summary>A mean of replications and how far from the truth it may be, with 95 % confidence.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="HalfWidth">Half the width of the confidence interval; NaN for a single replication.</param>
public readonly record struct Band(double Mean, double HalfWidth)
{
    /// <summary>
    /// A ratio of sums over replications, such as calls in time over calls: the ratio estimator, whose variance is that of
    /// part - ratio x whole. Student's t with one degree of freedom fewer than replications.
    /// </summary>
    public static Band OfRatio(IReadOnlyList<(double Part, double Whole)> replications)
    {
        var count = replications.Count;
        var whole = replications.Sum(one => one.Whole);
        if (whole == 0)
            return new(double.NaN, double.NaN);
        var ratio = replications.Sum(one => one.Part) / whole;
        var squares = replications.Sum(one => Math.Pow(one.Part - (ratio * one.Whole), 2));
        var error = Math.Sqrt(squares / (count - 1) * count) / whole;
        return new(ratio, StudentT(count - 1) * error);
    }

    /// <summary>The 97.5 % quantile of Student's t by the expansion of Cornish and Fisher; within 0.02 from 5 degrees on.</summary>
    private static double StudentT(int degrees)
    {
        const double Z = 1.959964;
        var (d, z3, z5) = ((double)degrees, Z * Z * Z, Math.Pow(Z, 5));
        return Z + ((z3 + Z) / (4 * d)) + (((5 * z5) + (16 * z3) + (3 * Z)) / (96 * d * d));
    }
}
