using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works only on some weekdays, within windows on the clock.</summary>
[Rule(
    "availability",
    Says = "An agent starts shifts only on the weekdays that have a window, and each shift lies within the window of "
        + "the day on which it starts.",
    Unit = "shift outside the windows",
    AtTheEdges = "Each shift stands alone; the past does not matter.",
    OnDates = "Shifts that start on the dates are looked at.",
    Encoded = "On each day no shift outside the windows; such choices are closed before the search.",
    Example = "availability: { windows: { mon-fri: 07:00-15:00, sat: 00:00-24:00 }, for: ann }"
)]
public sealed record Availability(
    [Doc(
        "Under weekdays the window in which the agent may work, such as `mon-fri: 08:00-18:00`; whole days "
            + "are `00:00-24:00`, nights `20:00-08:00`"
    )]
        IReadOnlyDictionary<WeekdayRange, WorkWindow> Windows,
    [Doc("Price of each shift outside; without it there is none")] Money? Price = null
) : DatedRule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        foreach (var agent in Concerned(model))
        {
            foreach (var day in AskedDays(horizon))
                model.AtMost(
                    this,
                    model.Sum(
                        agent,
                        [day],
                        choice => IsWithin(choice.Shift, horizon.DateOf(day).DayOfWeek) ? 0 : 1
                    ),
                    0
                );
        }
    }

    private bool IsWithin(Shift shift, DayOfWeek weekday) =>
        Windows.Any(window =>
            window.Key.Days.Contains(weekday)
            && shift.StartMinute >= window.Value.FromMinute
            && shift.EndMinute <= window.Value.ToMinute
        );

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in Concerned(roster)
        from worked in roster.Of(agent)
        where IsAsked(worked.Day, roster.Brief.Horizon)
        let open = Open(worked.Day, roster.Brief.Horizon).ToList()
        where !open.Exists(window => window.Overlap(worked.Range) == worked.Range.Minutes)
        select Breach(
            agent,
            worked.Day,
            $"{agent.Id} has {worked.Shift.Id} on {roster.Brief.Horizon.DayName(worked.Day)} and is available "
                + (
                    open.Count == 0
                        ? "on other weekdays only"
                        : $"{string.Join(" or ", open.Select(InWords))} only"
                )
        );

    /// <summary>The windows of the day in minutes of the horizon.</summary>
    private IEnumerable<TimeRange> Open(int day, Horizon horizon)
    {
        var midnight = day * Horizon.Day;
        foreach (var (weekdays, window) in Windows)
        {
            if (weekdays.Days.Contains(horizon.DateOf(day).DayOfWeek))
                yield return new(midnight + window.FromMinute, midnight + window.ToMinute);
        }
    }

    private static string InWords(TimeRange window) => $"{Clock(window.Start)}-{Clock(window.End)}";

    private static string Clock(int minute)
    {
        var ofDay = ((minute % Horizon.Day) + Horizon.Day) % Horizon.Day;
        return $"{ofDay / 60:00}:{ofDay % 60:00}";
    }
}
