using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>
/// One agent's shifts as iCalendar (RFC 5545): an event for each shift, and one for each break and activity in it, times in
/// UTC. An event is known by agent, date and what it is, so that a calendar that has an older roster is brought up to date.
/// </summary>
public static class AgentCalendar
{
    private const string Product = "-//RosterSolver//roster export//EN";

    /// <summary>A file for each agent who has a shift, by name of agent.</summary>
    /// <param name="plan">The roster.</param>
    /// <param name="time">Where on earth it is worked.</param>
    /// <param name="written">When the files are written; calendars take the latest for the valid one.</param>
    public static IReadOnlyList<OutputFile> Files(Plan plan, TimeOnEarth time, DateTime written) =>
        [
            .. plan
                .Scenario.Agents.Where(agent => plan.Roster.Of(agent).Count > 0)
                .Select(agent => new OutputFile($"{agent.Id}.ics", Text(plan, agent, time, written))),
        ];

    private static string Text(Plan plan, Agent agent, TimeOnEarth time, DateTime written)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product, Method = CalendarMethods.Publish };
        calendar.AddProperty("X-WR-CALNAME", $"{plan.Scenario.Name}: {agent.Id}");
        foreach (
            var (worked, again) in plan.Roster.Of(agent).GroupBy(worked => worked.Day).SelectMany(Numbered)
        )
        {
            calendar.Events.Add(Event(worked.Shift.Template, worked.Range, "shift", TransparencyType.Opaque));
            foreach (var (place, taken) in worked.Breaks.Index())
                calendar.Events.Add(
                    Event(taken.Break, taken.Range, $"break-{place + 1}", TransparencyType.Transparent)
                );
            foreach (var (place, taken) in worked.Activities.Index())
                calendar.Events.Add(
                    Event(taken.Activity, taken.Range, $"activity-{place + 1}", TransparencyType.Opaque)
                );

            CalendarEvent Event(string summary, TimeRange range, string part, string busy) =>
                new()
                {
                    Uid =
                        $"{agent.Id}-{plan.Scenario.Horizon.DateOf(worked.Day):yyyyMMdd}{again}-{part}@rostersolver",
                    Summary = summary,
                    Start = At(range.Start),
                    End = At(range.End),
                    DtStamp = new(written),
                    Transparency = busy,
                };
        }

        return new CalendarSerializer().SerializeToString(calendar)!;

        static IEnumerable<(Assignment Worked, string Again)> Numbered(IEnumerable<Assignment> day) =>
            day.Select((worked, place) => (worked, place == 0 ? "" : $"-{place + 1}"));

        CalDateTime At(int minute) => new(time.Utc(plan.Scenario.Horizon.Start, minute));
    }
}
