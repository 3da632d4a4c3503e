namespace RosterSolver.Demand;

/// <summary>A day of the past as cleaning saw it. Nothing is deleted: a day that does not count is kept and shown.</summary>
/// <param name="Day">The day.</param>
/// <param name="Total">
/// Calls of the whole day; what was counted, over the share of the day that is usually counted in those intervals.
/// </param>
/// <param name="Ratio">The total over the median of its weekday within four weeks; null where too few are near.</param>
/// <param name="Verdict">Whether it counts.</param>
public sealed record CleanDay(CallDay Day, double Total, double? Ratio, DayVerdict Verdict)
{
    /// <summary>The date.</summary>
    public DateOnly Date => Day.Date;
}
