using System.Text;
using CsCheck;
using Ical.Net.CalendarComponents;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Exchange;

public sealed class AgentCalendarTests
{
    private static readonly DateTime written = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Shifts_and_breaks_are_events_in_utc()
    {
        // Ann works early on Friday 2026-12-11, 07:30 to 16:15 in Shanghai, with a rest and a lunch.
        var events = Events(
            AgentCalendar.Files(DrawnDesk.Checked().Plan, new("Asia/Shanghai"), written),
            "ann.ics"
        );
        Assert.Equal(
            [
                "ann-20261211-shift@rostersolver early 2026-12-10 23:30-08:15",
                "ann-20261211-break-1@rostersolver rest 2026-12-11 01:30-01:45",
                "ann-20261211-break-2@rostersolver lunch 2026-12-11 03:30-04:15",
            ],
            events.Take(3)
        );
    }

    [Fact]
    public void Every_agent_with_a_shift_has_a_calendar_of_all_of_them() =>
        Any.Roster()
            .Sample(
                roster =>
                {
                    var files = AgentCalendar.Files(Plans.Of(roster), new("Asia/Shanghai"), written);
                    Assert.All(
                        roster.Brief.Agents,
                        agent =>
                        {
                            var worked = roster.Of(agent);
                            var expected = worked.Sum(shift =>
                                1 + shift.Breaks.Count + shift.Activities.Count
                            );
                            var ids = worked.Count == 0 ? [] : Events(files, $"{agent.Id}.ics");
                            Assert.Equal(expected, ids.Distinct().Count());
                        }
                    );
                },
                iter: 40,
                print: Drawn.Text
            );

    [Fact]
    public void What_is_gone_is_withdrawn_and_what_moved_is_the_same_event_at_another_time()
    {
        // Ann no longer works on Tuesday, is late instead of early on Wednesday, and works on Friday; Ben has no shift left.
        var before = Drawn.Roster("Ann: E E E . . . .\nBen: . N . . . . .");
        var after = Plans.Of(Drawn.Roster("Ann: E . L . E . .\nBen: . . . . . . ."));
        var first = AgentCalendar.Files(Plans.Of(before), new("Asia/Shanghai"), written);
        var second = AgentCalendar.Files(after, new("Asia/Shanghai"), written.AddMinutes(5), before);
        Assert.Equal(["Ann.ics", "Ann-withdrawn.ics", "Ben-withdrawn.ics"], second.Select(file => file.Name));
        var withdrawn = Load(second, "Ann-withdrawn.ics");
        Assert.Equal("CANCEL", withdrawn.Method);
        var gone = Assert.Single(withdrawn.Events);
        var was = Load(first, "Ann.ics").Events.Single(one => one.Uid == gone.Uid);
        Assert.Equal(("CANCELLED", was.Start, was.Sequence + 5), (gone.Status, gone.Start, gone.Sequence));
        Assert.Equal("PUBLISH", Load(second, "Ann.ics").Method);
        var ids = Load(second, "Ann.ics").Events.Select(one => one.Uid).ToHashSet();
        Assert.DoesNotContain(gone.Uid, ids);
        Assert.Equal(2, Load(first, "Ann.ics").Events.Count(one => ids.Contains(one.Uid)));
    }

    [Fact]
    public void Nothing_is_withdrawn_from_whom_nothing_is_taken() =>
        Any.Roster()
            .Sample(
                roster =>
                    Assert.DoesNotContain(
                        AgentCalendar.Files(Plans.Of(roster), new("Asia/Shanghai"), written, roster),
                        file => file.Name.Contains("withdrawn", StringComparison.Ordinal)
                    ),
                iter: 40,
                print: Drawn.Text
            );

    [Fact]
    public void A_night_in_which_clocks_go_back_is_an_hour_longer()
    {
        var roster = Drawn.Roster(
            "Ann: . . . . . N .",
            brief => brief with { Horizon = brief.Horizon with { Start = new(2026, 10, 19) } }
        );
        var only = Assert.Single(
            Events(AgentCalendar.Files(Plans.Of(roster), new("Europe/Berlin"), written), "Ann.ics")
        );
        Assert.EndsWith("2026-10-24 20:00-05:00", only, StringComparison.Ordinal); // 22:00 CEST to 06:00 CET
    }

    [Fact]
    public void A_shift_that_begins_at_a_time_that_is_skipped_begins_when_clocks_are_put_forward()
    {
        var earth = new TimeOnEarth("Europe/Berlin");
        Assert.Equal(new(2026, 3, 29, 1, 0, 0, DateTimeKind.Utc), earth.Utc(new(2026, 3, 29), 150));
        Assert.Equal(new(2026, 10, 25, 0, 30, 0, DateTimeKind.Utc), earth.Utc(new(2026, 10, 25), 150));
    }

    private static List<string> Events(IReadOnlyList<OutputFile> files, string name) =>
        [.. Load(files, name).Events.Select(Written)];

    private static Ical.Net.Calendar Load(IReadOnlyList<OutputFile> files, string name)
    {
        var text = Encoding.UTF8.GetString(files.Single(file => file.Name == name).Bytes.Span);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        return Ical.Net.Calendar.Load(text)!;
    }

    private static string Written(CalendarEvent one) =>
        $"{one.Uid} {one.Summary} {one.Start!.AsUtc:yyyy-MM-dd HH:mm}-{one.End!.AsUtc:HH:mm}";
}
