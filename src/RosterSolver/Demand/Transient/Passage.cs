namespace RosterSolver.Demand;

/// <summary>What happened to a queue in a stretch of time.</summary>
/// <param name="Seconds">Length of the stretch.</param>
/// <param name="Spent">Expected seconds spent in each state, from state <c>After.First</c> on.</param>
/// <param name="WaitSeconds">Seconds waited by those answered in the stretch.</param>
/// <param name="After">The line at its end.</param>
internal sealed record Passage(double Seconds, double[] Spent, double WaitSeconds, Line After)
{
    /// <summary>Expected value over the stretch, times its seconds.</summary>
    public double Integral(Func<int, double> value)
    {
        var sum = 0.0;
        for (var state = 0; state < Spent.Length; state++)
            sum += Spent[state] * value(After.First + state);
        return sum;
    }
}
