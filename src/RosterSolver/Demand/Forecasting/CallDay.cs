namespace RosterSolver.Demand;

/// <summary>The counts of one day of the past, an interval of the wall clock each.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Counts">The counts from midnight to midnight by the wall clock.</param>
public sealed record CallDay(DateOnly Date, IReadOnlyList<CallCount> Counts)
{
    /// <summary>How many intervals the day really had: of half-hours 48, or 46 or 50 when the clocks changed.</summary>
    public int Intervals => Counts.Sum(count => count.Occurrences);

    /// <summary>Calls counted, each interval of the wall clock once.</summary>
    public double Counted => Counts.Where(count => count.IsCounted).Sum(count => count.Offered);

    /// <summary>Whether any interval was counted.</summary>
    public bool HasCounts => Counts.Any(count => count.IsCounted);

    /// <summary>Whether agents answered on that day, as far as is known: some interval is not closed.</summary>
    public bool IsOpen => Counts.Any(count => count.State != CountState.Closed);

    /// <summary>Whether every open interval was counted.</summary>
    public bool IsComplete =>
        Counts.All(count => count.State is CountState.Counted or CountState.Closed) && HasCounts;
}
