using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>
/// One agent's shifts as iCalendar (RFC 5545): an event for each shift, and one for each break and activity in it, times in
/// UTC. An event keeps its UID from export to export and its SEQUENCE rises with the time of writing, so a calendar that has an older
/// roster is brought up to date. What is no longer in the roster is withdrawn by a file of its own (METHOD:CANCEL, RFC 5546), for a
/// calendar that only adds events would keep it.
/// </summary>
public static class AgentCalendar
{
    private const string Product = "-//RosterSolver//roster export//EN";
    private static readonly DateTime firstSequence = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>A file for each agent who has a shift, by name of agent, and one for each from whom something is withdrawn.</summary>
    /// <param name="plan">The roster.</param>
    /// <param name="time">Where on earth it is worked.</param>
    /// <param name="written">When the files are written; calendars take the latest for the valid one.</param>
    /// <param name="before">The roster that the calendars have; null where they have none.</param>
    public static IReadOnlyList<OutputFile> Files(
        Plan plan,
        TimeOnEarth time,
        DateTime written,
        Roster? before = null
    )
    {
        var files = new List<OutputFile>();
        foreach (var agent in plan.Scenario.Agents)
        {
            List<CalendarEntry> entries = [.. CalendarEntry.Of(plan.Roster, agent)];
            var withdrawn = before is null
                ? []
                : CalendarEntry
                    .Of(before, agent)
                    .ExceptBy(entries.Select(entry => entry.Uid), entry => entry.Uid);
            Add(agent, "", CalendarMethods.Publish, entries);
            Add(agent, "-withdrawn", CalendarMethods.Cancel, [.. withdrawn]);
        }

        return files;

        void Add(Agent agent, string kind, string method, List<CalendarEntry> entries)
        {
            if (entries.Count == 0)
                return;
            var calendar = new Ical.Net.Calendar { ProductId = Product, Method = method };
            calendar.AddProperty("X-WR-CALNAME", $"{plan.Scenario.Name}: {agent.Id}");
            foreach (var entry in entries)
                calendar.Events.Add(Event(entry, isWithdrawn: method == CalendarMethods.Cancel));
            files.Add(new($"{agent.Id}{kind}.ics", new CalendarSerializer().SerializeToString(calendar)!));
        }

        CalendarEvent Event(CalendarEntry entry, bool isWithdrawn) =>
            new()
            {
                Uid = entry.Uid,
                Summary = entry.Summary,
                Start = At(entry.When.Start),
                End = At(entry.When.End),
                DtStamp = new(written),
                Sequence = (int)(written - firstSequence).TotalMinutes,
                Status = isWithdrawn ? EventStatus.Cancelled : null,
                Transparency = entry.Busy,
            };

        CalDateTime At(int minute) => new(time.Utc(plan.Scenario.Horizon.Start, minute));
    }
}
