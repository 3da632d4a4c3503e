using Ical.Net;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>
/// What an agent's calendar has an event for: a shift, or a break or activity in it. It is known by agent, date and what it is, so
/// that the same shift at another time is the same event.
/// </summary>
/// <param name="Uid">Its name in all calendars, the same in every export.</param>
/// <param name="Summary">What people read.</param>
/// <param name="When">From when to when, in minutes of the horizon.</param>
/// <param name="Busy">Whether the time is taken, in the words of iCalendar.</param>
internal readonly record struct CalendarEntry(string Uid, string Summary, TimeRange When, string Busy)
{
    /// <summary>All entries of an agent, day by day.</summary>
    public static IEnumerable<CalendarEntry> Of(Roster roster, Agent agent) =>
        from day in roster.Of(agent).GroupBy(worked => worked.Day)
        from numbered in day.Index()
        let again = numbered.Index == 0 ? "" : $"-{numbered.Index + 1}"
        let id = $"{agent.Id}-{roster.Brief.Horizon.DateOf(day.Key):yyyyMMdd}{again}"
        from entry in Of(numbered.Item, id)
        select entry;

    private static IEnumerable<CalendarEntry> Of(Assignment worked, string id) =>
        [
            new(Named(id, "shift"), worked.Shift.Template, worked.Range, TransparencyType.Opaque),
            .. worked.Breaks.Select(
                (taken, place) =>
                    new CalendarEntry(
                        Named(id, $"break-{place + 1}"),
                        taken.Break,
                        taken.Range,
                        TransparencyType.Transparent
                    )
            ),
            .. worked.Activities.Select(
                (taken, place) =>
                    new CalendarEntry(
                        Named(id, $"activity-{place + 1}"),
                        taken.Activity,
                        taken.Range,
                        TransparencyType.Opaque
                    )
            ),
        ];

    private static string Named(string id, string part) => $"{id}-{part}@rostersolver";
}
