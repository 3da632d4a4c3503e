namespace RosterSolver.Demand;

/// <summary>
/// The calls offered in one interval and the time that each takes an agent. Decimal, so that a load that is a whole
/// number of agents stays one: 63 calls of 200 s in 1,800 s are exactly 7 Erlangs.
/// </summary>
/// <param name="Calls">Calls offered in the interval; at least 0, fractions allowed.</param>
/// <param name="Aht">Mean handle time in seconds, of handled calls: answer, talk, hold and after-call work; 1 to 86,400.</param>
/// <param name="IntervalSeconds">Length of the interval in seconds; 1 to 86,400.</param>
public sealed record Traffic(decimal Calls, decimal Aht, int IntervalSeconds)
{
    /// <summary>Above this load, in Erlangs, the numbers are a mistake of units.</summary>
    public const decimal MostErlangs = 100_000m;

    private const decimal DaySeconds = 86_400m;

    /// <summary>Mean handle time in seconds; 1 to 86,400.</summary>
    public decimal Aht { get; } = Within(Aht, 1m, DaySeconds, nameof(Aht));

    /// <summary>Length of the interval in seconds; 1 to 86,400.</summary>
    public int IntervalSeconds { get; } =
        (int)Within(IntervalSeconds, 1m, DaySeconds, nameof(IntervalSeconds));

    // Checked last: its bound divides by the mean handle time.
    /// <summary>Calls offered in the interval; at least 0, fractions allowed.</summary>
    public decimal Calls { get; } = Within(Calls, 0m, MostErlangs * IntervalSeconds / Aht, nameof(Calls));

    /// <summary>Agent-seconds that the calls ask for.</summary>
    public decimal Work => Calls * Aht;

    /// <summary>The offered load a, in Erlangs: agents kept busy were every call answered at once.</summary>
    public double Erlangs => (double)Work / IntervalSeconds;

    /// <summary>Calls per second.</summary>
    public double ArrivalRate => (double)Calls / IntervalSeconds;

    /// <summary>The whole part of the load, exact where a division in double would round up.</summary>
    public int WholeErlangs => (int)((Work - (Work % IntervalSeconds)) / IntervalSeconds);

    /// <summary>Agents beyond the load (n - a), in Erlangs, subtracted before anything is rounded.</summary>
    public double Spare(int agents) => (double)(((decimal)agents * IntervalSeconds) - Work) / IntervalSeconds;

    /// <summary>Fewest agents of whom at most this share is busy; cross-multiplied, so the boundary is exact.</summary>
    /// <param name="share">Largest share of agents on a call; above 0, at most 1.</param>
    public int AgentsWithin(decimal share)
    {
        var capacity = share * IntervalSeconds;
        var agents = decimal.Floor(Work / capacity);
        while (agents > 0 && (agents - 1) * capacity >= Work)
            agents--;
        while (agents * capacity < Work)
            agents++;
        return (int)agents;
    }

    private static decimal Within(decimal value, decimal least, decimal most, string name) =>
        value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"must be from {least} to {most:0.##}");
}
