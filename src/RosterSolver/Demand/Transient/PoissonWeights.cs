namespace RosterSolver.Demand;

/// <summary>The chances of exactly k, and of more than k, events of a Poisson number with a given mean.</summary>
/// <param name="Exactly">By k, up to where a further event is negligible.</param>
/// <param name="Beyond">Chance of more than k, summed from its small end.</param>
internal readonly record struct PoissonWeights(double[] Exactly, double[] Beyond)
{
    private const double Negligible = 1e-17;

    /// <summary>The weights of a mean below 700, where e^-mean is still a number.</summary>
    public static PoissonWeights Of(double mean)
    {
        var exactly = new List<double> { Math.Exp(-mean) };
        for (var k = 1; k <= mean || exactly[^1] > Negligible; k++)
            exactly.Add(exactly[^1] * mean / k);
        var beyond = new double[exactly.Count];
        for (var k = exactly.Count - 2; k >= 0; k--)
            beyond[k] = beyond[k + 1] + exactly[k + 1];
        return new([.. exactly], beyond);
    }
}
