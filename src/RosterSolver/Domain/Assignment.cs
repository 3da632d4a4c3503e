namespace RosterSolver.Domain;

/// <summary>One shift given to one agent, with the breaks as that agent takes them.</summary>
/// <param name="Agent">The agent's id.</param>
/// <param name="Day">The day on which the shift starts; negative before the horizon.</param>
/// <param name="Shift">Which shift.</param>
/// <param name="Breaks">The breaks, ascending; empty where they are not known (history).</param>
public sealed record Assignment(string Agent, int Day, Shift Shift, IReadOnlyList<BreakTaken> Breaks)
{
    /// <summary>The activities attended, ascending.</summary>
    public IReadOnlyList<ActivityTaken> Activities { get; init; } = [];

    /// <summary>From start to end on the clock, breaks included.</summary>
    public TimeRange Range => Shift.On(Day);

    /// <summary>Paid minutes: those that really pass from start to end, without the unpaid breaks.</summary>
    public int PaidMinutes(Horizon horizon) =>
        Math.Max(0, horizon.Moment(Range.End) - horizon.Moment(Range.Start) - Shift.UnpaidMinutes);

    /// <summary>
    /// When the agent is at work and on a break or in an activity, ascending and apart. A roster from elsewhere may name such
    /// as overlap or lie outside the shift: nobody is away twice, or from where they are not.
    /// </summary>
    public IEnumerable<TimeRange> Away()
    {
        var since = Range.Start;
        foreach (var taken in Taken())
        {
            var away = new TimeRange(Math.Max(since, taken.Start), Math.Min(Range.End, taken.End));
            if (away.Minutes <= 0)
                continue;
            yield return away;
            since = away.End;
        }
    }

    private IEnumerable<TimeRange> Taken()
    {
        var breaks = Breaks.Select(taken => taken.Range);
        return Activities.Count == 0
            ? breaks
            : breaks.Concat(Activities.Select(taken => taken.Range)).OrderBy(range => range.Start);
    }

    /// <summary>Minutes within <paramref name="range"/> that the agent is at work, on no break and in no activity.</summary>
    public int PhoneMinutes(TimeRange range) =>
        Range.Overlap(range) - Away().Sum(away => away.Overlap(range));
}
