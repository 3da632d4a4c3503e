namespace RosterSolver.Solver;

/// <summary>
/// A time that stages share, one after the other: each gets its part of what is left, so what one does not use the later
/// ones have, and what one takes beyond its part they lack.
/// </summary>
/// <param name="total">The time of all stages.</param>
/// <param name="weights">How much each stage is to have beside the others, in their order.</param>
/// <param name="elapsed">How much of the time is over.</param>
internal sealed class SharedTime(TimeSpan total, IReadOnlyList<double> weights, Func<TimeSpan> elapsed)
{
    private int stage;

    /// <summary>The time of the next stage; zero where nothing is left.</summary>
    public TimeSpan Next()
    {
        var left = total - elapsed();
        var share = weights[stage] / weights.Skip(stage).Sum();
        stage++;
        return left > TimeSpan.Zero ? left * share : TimeSpan.Zero;
    }
}
