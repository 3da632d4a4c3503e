namespace RosterSolver.Demand;

/// <summary>The standard normal distribution.</summary>
internal static class Normal
{
    /// <summary>
    /// The number that is not exceeded with the probability given, within 0.0005: Abramowitz and Stegun, formula 26.2.23.
    /// </summary>
    public static double Quantile(double probability)
    {
        if (probability > 0.5)
            return -Quantile(1 - probability);
        var t = Math.Sqrt(-2 * Math.Log(probability));
        return (2.515517 + t * (0.802853 + t * 0.010328))
                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
            - t;
    }
}
