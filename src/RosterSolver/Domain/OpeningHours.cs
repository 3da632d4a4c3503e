namespace RosterSolver.Domain;

/// <summary>The hours in which agents answer, by weekday; a weekday without hours is closed.</summary>
public sealed record OpeningHours(ILookup<DayOfWeek, TimeWindow> ByWeekday)
{
    /// <summary>Whether agents answer in the interval that begins at a minute of the weekday.</summary>
    public bool IsOpen(DayOfWeek weekday, int minute) =>
        ByWeekday[weekday].Any(window => window.FromMinute <= minute && minute < window.ToMinute);
}
