using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// The decision whether an agent starts a shift on a day. A choice of the past is already made: it is certain,
/// and counts as a number rather than as something to decide.
/// </summary>
/// <param name="Agent">Index of the agent in the brief.</param>
/// <param name="Day">The day of the start; negative for the past.</param>
/// <param name="Index">Index of the shift in the brief; -1 when certain.</param>
/// <param name="Shift">The shift.</param>
public readonly record struct Choice(int Agent, int Day, int Index, Shift Shift)
{
    /// <summary>Whether the shift was worked before the horizon began.</summary>
    public bool IsCertain => Index < 0;

    /// <summary>From start to end on the clock.</summary>
    public TimeRange Range => Shift.On(Day);
}
