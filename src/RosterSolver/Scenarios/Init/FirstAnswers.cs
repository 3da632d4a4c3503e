using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What a first scenario is made of: the few things that only its planner knows.</summary>
/// <param name="Name">Name of the scenario.</param>
/// <param name="Queue">Name of the queue of calls.</param>
/// <param name="Agents">How many agents there are.</param>
/// <param name="Hours">When calls are answered.</param>
/// <param name="CallsADay">Calls of a weekday; half as many on a day of the weekend.</param>
/// <param name="HandleSeconds">Mean time that a call keeps an agent.</param>
/// <param name="ServiceLevel">Share of calls to be answered in time.</param>
/// <param name="WithinSeconds">The time.</param>
/// <param name="Start">First day of the week that is planned.</param>
public sealed record FirstAnswers(
    string Name,
    string Queue,
    int Agents,
    OpeningHours Hours,
    int CallsADay,
    int HandleSeconds,
    Fraction ServiceLevel,
    int WithinSeconds,
    DateOnly Start
)
{
    private const decimal MostBusy = 0.45m;
    private const decimal LeastBusy = 0.15m;
    private const int LongestDay = 8 * 60;
    private const int DaysWorked = 5;

    /// <summary>
    /// Calls of a day that so many agents can answer well, busy less than half of their time; a first guess.
    /// </summary>
    public static int UsualCalls(int agents, OpeningHours hours, int handleSeconds)
    {
        var minutes = hours
            .ByWeekday.Select(day =>
                day.Sum(window => Math.Min(LongestDay, window.ToMinute - window.FromMinute))
            )
            .OrderDescending()
            .Take(DaysWorked)
            .Sum();
        // A few people wait for calls longer than many, for the same service.
        var busy = Math.Max(LeastBusy, MostBusy - 0.8m / agents);
        var calls = agents * minutes * 60 * busy / handleSeconds / Math.Max(1, DaysOpen(hours));
        return Math.Max(1, (int)calls);
    }

    /// <summary>Whether calls are answered at any time of the week.</summary>
    public bool AroundTheClock => IsAroundTheClock(Hours);

    /// <summary>Weekdays on which calls are answered.</summary>
    public IReadOnlyList<DayOfWeek> Open => [.. Monday.Where(day => Hours.ByWeekday.Contains(day))];

    /// <summary>What a first scenario cannot say of opening hours; null where it can.</summary>
    public static string? Objection(OpeningHours hours)
    {
        var windows = hours.ByWeekday.SelectMany(day => day).ToList();
        if (hours.ByWeekday.Any(day => day.Count() > 1))
            return "one window a day is enough for a first scenario";
        if (windows.Exists(window => window.ToMinute - window.FromMinute < 60))
            return "a window is at least an hour long";
        if (windows.Exists(window => window.FromMinute % 30 + window.ToMinute % 30 > 0))
            return "windows begin and end on the half hour";
        return windows.Exists(IsWholeDay) && !IsAroundTheClock(hours)
            ? "around the clock is meant for all days: mon-sun 00:00-24:00"
            : null;
    }

    private static IEnumerable<DayOfWeek> Monday =>
        Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7));

    private static int DaysOpen(OpeningHours hours) => hours.ByWeekday.Count;

    private static bool IsAroundTheClock(OpeningHours hours) =>
        DaysOpen(hours) == 7 && hours.ByWeekday.SelectMany(day => day).All(IsWholeDay);

    private static bool IsWholeDay(TimeWindow window) => window is { FromMinute: 0, ToMinute: Horizon.Day };
}
