namespace RosterSolver.Reports;

/// <summary>An axis of agents from 0 to a round number.</summary>
/// <param name="Top">The upper end.</param>
/// <param name="Step">Agents between two ticks.</param>
internal readonly record struct AgentScale(int Top, int Step)
{
    private const int MostSteps = 4;

    /// <summary>The smallest scale in steps of 1, 2 or 5 times a power of ten that holds a number of agents.</summary>
    public static AgentScale Upto(decimal agents)
    {
        foreach (var step in Steps())
        {
            if (step * MostSteps >= agents)
                return new(step * Math.Max(1, (int)Math.Ceiling(agents / step)), step);
        }

        throw new ArgumentOutOfRangeException(nameof(agents), agents, "more agents than there are steps");
    }

    /// <summary>The ticks, from 0 to the top.</summary>
    public IEnumerable<int> Ticks()
    {
        for (var tick = 0; tick <= Top; tick += Step)
            yield return tick;
    }

    private static IEnumerable<int> Steps()
    {
        for (var power = 1; power <= 100_000_000; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}
