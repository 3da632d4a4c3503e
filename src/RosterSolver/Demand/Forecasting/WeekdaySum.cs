namespace RosterSolver.Demand;

/// <summary>The clean days of one weekday, added up.</summary>
internal sealed record WeekdaySum(DayOfWeek Weekday, IReadOnlyList<WindowDay> Days)
{
    /// <summary>Calls of each interval over all the days.</summary>
    public IReadOnlyList<double> Calls { get; } =
    [
        .. Enumerable
            .Range(0, Days.Count == 0 ? 0 : Days[0].Calls.Count)
            .Select(interval => Days.Sum(day => day.Calls[interval] ?? 0)),
    ];

    /// <summary>Whether both have calls in the same intervals.</summary>
    public bool HasHoursOf(WeekdaySum other) =>
        Calls.Zip(other.Calls).All(pair => pair.First > 0 == pair.Second > 0);
}
