namespace RosterSolver.Demand;

/// <summary>
/// The days that may come, as equally likely factors on the forecast: the means of equal slices of a normal distribution
/// with mean 1. Nine nodes of a Gauss quadrature are exact for smooth functions, but a service level that falls to 0 at
/// the load is none: they miss the cliff by up to two points, 99 slices by less than a tenth.
/// </summary>
public static class DayFactors
{
    private const int Slices = 99;

    /// <summary>The factors, ascending.</summary>
    /// <param name="deviation">Standard deviation of the factor; from 0 to 0.3.</param>
    public static IReadOnlyList<decimal> Of(double deviation)
    {
        if (deviation == 0)
            return [1];
        return [.. Enumerable.Range(0, Slices).Select(slice => Rounded(1 + (deviation * MeanOf(slice))))];
    }

    /// <summary>The factor that nine days in ten do not exceed.</summary>
    public static decimal P90(double deviation) => Rounded(1 + (deviation * Normal.Quantile(0.9)));

    /// <summary>The mean of a slice of the standard normal distribution.</summary>
    private static double MeanOf(int slice) =>
        Slices * (DensityAt(slice / (double)Slices) - DensityAt((slice + 1) / (double)Slices));

    private static double DensityAt(double probability)
    {
        if (probability is 0 or 1)
            return 0;
        var quantile = Normal.Quantile(probability);
        return Math.Exp(-quantile * quantile / 2) / Math.Sqrt(2 * Math.PI);
    }

    private static decimal Rounded(double factor) => Math.Round((decimal)factor, 9);
}
