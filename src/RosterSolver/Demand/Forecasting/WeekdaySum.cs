namespace RosterSolver.Demand;

/// <summary>The clean days of one weekday, added up.</summary>
/// <param name="weekday">The weekday.</param>
/// <param name="days">Its clean days.</param>
internal sealed class WeekdaySum(DayOfWeek weekday, IReadOnlyList<WindowDay> days)
{
    /// <summary>The weekday.</summary>
    public DayOfWeek Weekday { get; } = weekday;

    /// <summary>Its clean days.</summary>
    public IReadOnlyList<WindowDay> Days { get; } = days;

    /// <summary>Calls of each interval over all the days.</summary>
    public IReadOnlyList<double> Calls { get; } =
    [
        .. Enumerable
            .Range(0, days.Count == 0 ? 0 : days[0].Calls.Count)
            .Select(interval => days.Sum(day => day.Calls[interval] ?? 0)),
    ];

    /// <summary>Whether both have calls in the same intervals.</summary>
    public bool HasHoursOf(WeekdaySum other) =>
        Calls.Zip(other.Calls).All(pair => pair.First > 0 == pair.Second > 0);
}
