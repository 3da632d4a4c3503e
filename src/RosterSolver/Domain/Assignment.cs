namespace RosterSolver.Domain;

/// <summary>One shift given to one agent, with the breaks as that agent takes them.</summary>
/// <param name="Agent">The agent's id.</param>
/// <param name="Day">The day on which the shift starts; negative before the horizon.</param>
/// <param name="Shift">Which shift.</param>
/// <param name="Breaks">The breaks, ascending; empty where they are not known (history).</param>
public sealed record Assignment(string Agent, int Day, Shift Shift, IReadOnlyList<BreakTaken> Breaks)
{
    /// <summary>From start to end on the clock, breaks included.</summary>
    public TimeRange Range => Shift.On(Day);

    /// <summary>
    /// When the agent is at work and on a break, ascending and apart. A roster from elsewhere may name breaks that overlap
    /// or lie outside the shift: nobody is away twice, or from where they are not.
    /// </summary>
    public IEnumerable<TimeRange> Away()
    {
        var since = Range.Start;
        foreach (var taken in Breaks)
        {
            var away = new TimeRange(
                Math.Max(since, taken.Range.Start),
                Math.Min(Range.End, taken.Range.End)
            );
            if (away.Minutes <= 0)
                continue;
            yield return away;
            since = away.End;
        }
    }

    /// <summary>Minutes within <paramref name="range"/> that the agent is at work and not on a break.</summary>
    public int PhoneMinutes(TimeRange range) =>
        Range.Overlap(range) - Away().Sum(away => away.Overlap(range));
}
