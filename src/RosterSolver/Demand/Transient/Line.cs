namespace RosterSolver.Demand;

/// <summary>
/// What is known of a queue at one moment: the chance of each number of calls in the system, and the ages of those who
/// wait. Only a window of states is kept; the chance outside it is at most <see cref="Lost"/>.
/// </summary>
/// <param name="First">The number of calls of the first state kept.</param>
/// <param name="Chances">The chance of First, First + 1, ... calls in the system.</param>
/// <param name="Ages">
/// By the same numbers: expected seconds waited so far by the caller with so many calls ahead, 0 where nobody waits.
/// </param>
/// <param name="Lost">Chance that was cut off on the way here; an upper bound of the error of every chance.</param>
internal sealed record Line(int First, double[] Chances, double[] Ages, double Lost)
{
    private const double Negligible = 1e-15;

    /// <summary>Nobody is in the system.</summary>
    public static Line Empty { get; } = new(0, [1], [0], 0);

    /// <summary>The number of calls of the last state kept.</summary>
    public int Last => First + Chances.Length - 1;

    /// <summary>Expected value over the states.</summary>
    public double Mean(Func<int, double> value)
    {
        var sum = 0.0;
        for (var state = 0; state < Chances.Length; state++)
            sum += Chances[state] * value(First + state);
        return sum;
    }

    /// <summary>
    /// The same with other limits. States that fall outside must be unlikely: their chance is lost. Callers nearer the
    /// agents than <paramref name="first"/> must not be waiting.
    /// </summary>
    public Line Within(int first, int last)
    {
        var chances = new double[last - first + 1];
        var ages = new double[last - first + 1];
        var from = Math.Max(first, First);
        var count = Math.Min(last, Last) - from + 1;
        Array.Copy(Chances, from - First, chances, from - first, count);
        Array.Copy(Ages, from - First, ages, from - first, count);
        var lost = Chances.Take(from - First).Sum() + Chances.Skip(from - First + count).Sum();
        return new(first, chances, ages, Lost + lost);
    }

    /// <summary>The states that are not negligible.</summary>
    public (int First, int Last) Likely()
    {
        var (from, to) = (0, Chances.Length - 1);
        for (var tail = Chances[from]; tail < Negligible && from < to; tail += Chances[from])
            from++;
        for (var tail = Chances[to]; tail < Negligible && to > from; tail += Chances[to])
            to--;
        return (First + from, First + to);
    }

    /// <summary>
    /// The same line at other agents. Those who have an agent now are answered; calls that lose theirs go back to the
    /// head of the queue and begin to wait anew.
    /// </summary>
    /// <returns>The line, and the seconds waited by those answered at this moment.</returns>
    public (Line Line, double WaitSeconds) AtAgents(LineRates before, LineRates now)
    {
        var ages = (double[])Ages.Clone();
        var waited = 0.0;
        for (var state = 0; state < ages.Length; state++)
        {
            var (was, still) = (before.WaitsBehind(First + state), now.WaitsBehind(First + state));
            if (still >= was)
                continue;
            ages[state] *= still / was;
            waited += Ages[state] - ages[state];
        }

        return (this with { Ages = ages }, waited);
    }
}
