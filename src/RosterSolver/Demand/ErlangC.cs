namespace RosterSolver.Demand;

/// <summary>
/// Erlang C (M/M/n): callers wait for ever. A load that reaches the number of agents has no steady state: everybody
/// waits, for ever. No calls means that nobody waits. Times in seconds, shares from 0 to 1.
/// </summary>
public sealed record ErlangC
{
    private readonly double _erlangs;
    private readonly double _spare;

    private ErlangC(Traffic traffic, int agents, double inverseBlocking)
    {
        _erlangs = traffic.Erlangs;
        _spare = traffic.Spare(agents);
        if (_erlangs > 0)
        {
            WaitingProbability = _spare > 0 ? agents / (agents + ((inverseBlocking - 1) * _spare)) : 1;
            MeanWaitOfWaiting = _spare > 0 ? (double)traffic.Aht / _spare : double.PositiveInfinity;
            Occupancy = _spare > 0 ? _erlangs / agents : 1;
        }
    }

    /// <summary>Share of callers who wait at all.</summary>
    public double WaitingProbability { get; }

    /// <summary>Mean wait in seconds of those who wait.</summary>
    public double MeanWaitOfWaiting { get; }

    /// <summary>Share of the agents' time spent on calls.</summary>
    public double Occupancy { get; }

    /// <summary>Average speed of answer in seconds: the mean wait of all callers.</summary>
    public double Asa => WaitingProbability * MeanWaitOfWaiting;

    /// <summary>Mean number of callers waiting.</summary>
    public double QueueLength
    {
        get
        {
            if (_erlangs == 0)
                return 0;
            return _spare > 0 ? WaitingProbability * _erlangs / _spare : double.PositiveInfinity;
        }
    }

    /// <summary>Share of the time in which somebody waits.</summary>
    public double QueueProbability => WaitingProbability * Occupancy;

    /// <summary>The queue at this many agents.</summary>
    public static ErlangC Of(Traffic traffic, int agents) =>
        new(traffic, agents, ErlangB.InverseBlocking(traffic.Erlangs, agents));

    /// <summary>As <see cref="Of(Traffic, int)"/>, where a pass over all n has X = 1/B at hand.</summary>
    internal static ErlangC Of(Traffic traffic, int agents, double inverseBlocking) =>
        new(traffic, agents, inverseBlocking);

    /// <summary>Share of callers answered within the threshold (inclusive).</summary>
    /// <param name="threshold">Seconds; at least 0, finite.</param>
    public double ServiceLevel(double threshold)
    {
        ServiceTarget.CheckThreshold(threshold);
        return WaitingProbability == 0
            ? 1
            : 1 - (WaitingProbability * Math.Exp(-threshold / MeanWaitOfWaiting));
    }

    /// <summary>The wait in seconds that this share of the callers does not exceed.</summary>
    /// <param name="share">At least 0 and below 1.</param>
    public double WaitQuantile(double share)
    {
        if (share is not (>= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "must be at least 0 and below 1");
        return share <= 1 - WaitingProbability
            ? 0
            : MeanWaitOfWaiting * Math.Log(WaitingProbability / (1 - share));
    }
}
