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

    /// <summary>Minutes within <paramref name="range"/> that the agent is at work and not on a break.</summary>
    public int PhoneMinutes(TimeRange range) =>
        Range.Overlap(range) - Breaks.Sum(taken => taken.Range.Overlap(range));
}
