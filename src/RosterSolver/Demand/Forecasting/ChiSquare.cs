namespace RosterSolver.Demand;

/// <summary>The χ² distribution.</summary>
internal static class ChiSquare
{
    private const double Normal95 = 1.6448536269514722;

    /// <summary>
    /// What a χ² number exceeds in 5 % of cases, by the cube-root formula of Wilson and Hilferty (1931): within 0.5 % from
    /// three degrees of freedom on. 0 without any.
    /// </summary>
    public static double Upper5Percent(int degrees)
    {
        if (degrees <= 0)
            return 0;
        var spread = 2 / (9.0 * degrees);
        return degrees * Math.Pow(1 - spread + Normal95 * Math.Sqrt(spread), 3);
    }
}
