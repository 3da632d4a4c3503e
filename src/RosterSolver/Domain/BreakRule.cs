namespace RosterSolver.Domain;

/// <summary>
/// A kind of break as the planner describes it. A meal has a window on the clock (lunch 11:00-13:30) or, at
/// night, one counted from the start of the shift; a rest without a window lies anywhere, kept apart from the
/// other breaks.
/// </summary>
/// <param name="Id">The planner's name for it: lunch, dinner, rest.</param>
/// <param name="Minutes">Length in minutes.</param>
/// <param name="Paid">Whether the time is paid working time.</param>
/// <param name="Window">Clock window that holds the whole break, if any.</param>
/// <param name="After">Earliest and latest start, minutes after the start of the shift, if any.</param>
/// <param name="Count">How many of them a shift has.</param>
/// <param name="SpacingMinutes">
/// Least time between this break and its neighbours, and between it and the ends of the shift.
/// </param>
public sealed record BreakRule(
    string Id,
    int Minutes,
    bool Paid,
    TimeWindow? Window,
    MinuteRange? After,
    int Count,
    int SpacingMinutes
)
{
    /// <summary>Whether it has its time of the day or of the shift, as meals have and rests have not.</summary>
    public bool IsMeal => Window is not null || After is not null;
}
