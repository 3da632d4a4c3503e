using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Tests.Scenarios;

public class ScenarioReaderTests
{
    [Theory]
    [InlineData("six-agent-desk.yaml", 6, 5, 7)]
    [InlineData("hotline-week.yaml", 60, 11, 7)]
    [InlineData("telecom-month.yaml", 20, 6, 28)]
    [InlineData("two-skills-week.yaml", 25, 6, 7)]
    public void Reads_the_shipped_scenarios(string name, int agents, int shifts, int days)
    {
        var read = Files.Shipped(name);
        Assert.Empty(read.Errors);
        Assert.Equal(
            (agents, shifts, days),
            (read.Value!.Agents.Count, read.Value.Shifts.Count, read.Value.Horizon.Days)
        );
        Assert.Equal(read.Value.Horizon.Intervals, read.Value.Queues[0].Calls.Count);
        Assert.Matches("^[0-9a-f]{64}$", read.Value.InputHash);
    }

    [Fact]
    public void Agents_carry_contract_leave_and_exemptions()
    {
        var agents = Files.Shipped("hotline-week.yaml").Value!.Agents.ToDictionary(agent => agent.Id);
        Assert.Equal([3, 4], agents["li-na"].Leave.Order());
        Assert.Equal(Enumerable.Range(0, 7), agents["full-07"].Leave.Order());
        Assert.Empty(agents["full-08"].Leave);
        Assert.Equal([ShiftFamily.Night], agents["bo"].Exempt);
        Assert.Equal(("full", "full-time"), (agents["full-39"].Group, agents["full-39"].Contract.Id));
        Assert.Equal(["short"], agents["part-10"].Contract.Templates);
        Assert.Equal(PricePerHour.Of(26m), agents["part-10"].Contract.Pay);
    }

    [Fact]
    public void Leave_of_the_agent_and_of_the_scenario_add_up()
    {
        var read = Files.Over(
            "agents: [{ id: ann, leave: 2026-12-07 }]\nleave: { ann: [2026-12-08, 2026-12-10..2026-12-11] }"
        );
        Assert.Equal([0, 1, 3, 4], read.Value!.Agents[0].Leave.Order());
    }

    [Fact]
    public void Each_start_of_a_template_is_a_shift()
    {
        var shifts = Files.Shipped("hotline-week.yaml").Value!.Shifts;
        Assert.Equal(
            "early@07:00 early@07:30 early@08:00 mid@09:30 mid@10:30 short@09:00 short@16:00 late@13:30 late@14:30 "
                + "late@15:15 night@22:00",
            string.Join(' ', shifts.Select(shift => shift.Id))
        );
        Assert.Equal(ShiftFamily.Mid, shifts.Single(shift => shift.Id == "short@16:00").Family);
        Assert.Equal(8 * 60, shifts[0].PaidMinutes);
        Assert.Equal(9 * 60, shifts[^1].PaidMinutes);
    }

    [Fact]
    public void Breaks_lie_in_their_windows_with_their_spacing()
    {
        var early = Files.Shipped("hotline-week.yaml").Value!.Shifts[0];
        Assert.Equal(3, early.Breaks.Count);
        var lunch = early.Breaks.Single(slot => slot.Break.Id == "lunch");
        Assert.True(early.StartMinute + lunch.Earliest >= 11 * 60);
        Assert.True(early.StartMinute + lunch.Latest + lunch.Break.Minutes <= 14 * 60);
        Assert.All(early.Breaks.Skip(1), slot => Assert.Equal(60, slot.Gap));
        Assert.All(early.Breaks.Where(slot => slot.Break.Id == "rest"), slot => Assert.True(slot.Break.Paid));
    }

    [Fact]
    public void A_night_break_is_counted_from_the_start_of_the_shift()
    {
        var night = Files.Shipped("telecom-month.yaml").Value!.Shifts[^1];
        Assert.Equal((2 * 60, 5 * 60), (night.Breaks[0].Earliest, night.Breaks[0].Latest));
    }

    [Fact]
    public void A_window_after_midnight_holds_the_break_of_a_night_shift()
    {
        var read = Files.Over(
            "breaks: { supper: { length: 30m, window: 01:00-03:00 } }\n"
                + "shifts: { night: { starts: \"22:00\", length: 9h, breaks: supper } }"
        );
        var supper = read.Value!.Shifts[^1].Breaks[0];
        Assert.Equal((3 * 60, 4 * 60 + 30), (supper.Earliest, supper.Latest));
    }

    [Fact]
    public void The_queue_carries_calls_handle_time_and_promises()
    {
        var queue = Files.Shipped("hotline-week.yaml").Value!.Queues[0];
        Assert.Equal(("voice", 215m, QueueModel.ErlangC), (queue.Name, queue.Aht, queue.Model));
        Assert.Equal(new ServiceTarget(0.8, 20, MaxOccupancy: 0.88m, MinimumAgents: 2), queue.Target);
        Assert.Equal(
            (0m, 0.04m, 0.05m),
            (queue.Shrinkage.PlannedAbsence, queue.Shrinkage.UnplannedAbsence, queue.Shrinkage.InShift)
        );
        Assert.All(queue.Calls, calls => Assert.Equal(0, calls % 2.4m));
    }

    [Fact]
    public void Options_reach_the_rules_and_the_others_keep_their_defaults()
    {
        var rules = Files.Shipped("six-agent-desk.yaml").Value!.Rules;
        Assert.Equal(
            "attendance coverage eligibility fair forward-rotation frame heads leave max-consecutive-days min-rest one-shift-a-day wages weekly-hours wishes",
            string.Join(' ', rules.Select(rule => rule.Id))
        );
        Assert.Contains(new MinRest(11), rules);
        Assert.Contains(new MaxConsecutiveDays(5), rules);
        Assert.Contains(new ForwardRotation(Money.Of(40)), rules);
        Assert.Contains(new Coverage(), rules);
        Assert.Contains(new Leave(), rules);
    }

    [Fact]
    public void What_is_left_out_has_the_documented_default()
    {
        var scenario = Files.Over("horizon: { days: 1, interval: }").Value;
        Assert.Null(scenario);
        var read = Files.Read(("x.yaml", Files.Base.Replace(", interval: 1h", ""))).Value!;
        Assert.Equal(30, read.Horizon.IntervalMinutes);
        Assert.Equal(
            (TimeSpan.FromSeconds(60), 0, 1, false),
            (read.Solve.Time, read.Solve.Gap, read.Solve.Seed, read.Solve.Repeatable)
        );
        Assert.Equal((20, "CNY", 0), ((int)read.Queues[0].Target.Threshold, read.Currency, read.HistoryDays));
        Assert.Equal(double.PositiveInfinity, read.Queues[0].Patience);
        Assert.Equal(1m, read.Queues[0].Shrinkage.OnPhone);
    }

    [Fact]
    public void A_contract_has_the_documented_defaults()
    {
        var contract = Files.Over("").Value!.Agents[0].Contract;
        Assert.Equal(
            (40 * 60, 32 * 60, 40 * 60),
            (contract.WeeklyMinutes, contract.AtLeastMinutes, contract.AtMostMinutes)
        );
        Assert.Equal(8 * 60, contract.LeaveDayMinutes);
        Assert.Equal(["early", "late"], contract.Templates.Order());
        Assert.Equal(Enum.GetValues<ShiftFamily>(), contract.Families.Order());
    }

    [Fact]
    public void A_contract_of_few_hours_has_no_negative_least()
    {
        var contract = Files.Over("contracts: { full-time: { hours: 6/week } }").Value!.Agents[0].Contract;
        Assert.Equal(0, contract.AtLeastMinutes);
    }

    [Fact]
    public void History_reaches_the_agents_and_says_how_many_days_are_known()
    {
        var read = Files.Over(
            "history: h.csv",
            (
                "h.csv",
                "agent,date,shift,start,end,breaks\nann,2026-12-06,late,13:00,21:00,\n"
                    + "ann,2026-12-03,early,07:00,15:00,lunch 11:30-12:00\ndesk-02,2026-12-05,late,13:00,,\n"
            )
        );
        Assert.Equal(4, read.Value!.HistoryDays);
        Assert.Equal([-4, -1], read.Value.Agents[0].History.Select(worked => worked.Day));
        Assert.Empty(read.Value.Agents[1].History);
        Assert.Single(read.Value.Agents[2].History);
    }

    [Fact]
    public void An_activity_is_due_of_those_it_is_for_in_weeks_with_one_of_its_dates()
    {
        var read = Files.Over(
            "activities: { course: { length: 1h, per-agent: 1/week, for: desk-02, dates: [2026-12-07, 2026-12-14] } }"
        );
        var brief = read.Value!.BriefFor(read.Value.Requirements());
        var course = brief.Activities[0];
        Assert.Equal([0, 0, 1], brief.Agents.Select(agent => course.Due(agent, 0, brief)));
        Assert.Equal([0, 0, 0], brief.Agents.Select(agent => course.Due(agent, -7, brief)));
        Assert.True(course.IsOn(7, brief.Horizon));
        Assert.False(course.IsOn(1, brief.Horizon));
    }

    [Fact]
    public void An_activity_for_nobody_who_is_known_is_a_fault() =>
        Assert.Equal(
            "anm",
            Assert
                .Single(
                    Files
                        .Over("activities: { course: { length: 1h, per-agent: 1/week, for: [voice, anm] } }")
                        .Errors
                )
                .What.Split('\'')[1]
        );

    [Fact]
    public void Who_left_is_passed_over_in_the_history_and_told()
    {
        var read = Files.Over(
            "history: h.csv",
            ("h.csv", "agent,date,shift,start\nann,2026-12-06,late,13:00\nzoe,2026-12-06,late,13:00\n")
        );
        Assert.Contains(
            "shifts of zoe, no agents",
            Assert.Single(read.Value!.Warnings).What,
            StringComparison.Ordinal
        );
        Assert.Single(read.Value.Agents[0].History);
    }

    [Fact]
    public void Who_worked_beside_an_agent_of_a_like_name_is_somebody_else()
    {
        var read = Files.Over(
            "history: h.csv",
            ("h.csv", "agent,date,shift,start\nann,2026-12-06,late,13:00\nanne,2026-12-06,late,13:00\n")
        );
        Assert.Single(read.Value!.Warnings);
    }

    [Theory]
    [InlineData("desk-02,2026-12-06,late,13:00\nanm,2026-12-06,late,13:00\n", "unknown agent 'anm'")]
    [InlineData("ann,2026-12-05,late,13:00\nanne,2026-12-06,late,13:00\n", "unknown agent 'anne'")]
    [InlineData("zoe,2026-12-06,late,13:00\n", "unknown agent 'zoe'")]
    public void A_slip_and_another_roster_are_no_people_who_left(string rows, string fault)
    {
        var read = Files.Over("history: h.csv", ("h.csv", $"agent,date,shift,start\n{rows}"));
        Assert.Equal(fault, Assert.Single(read.Errors).What);
    }

    [Fact]
    public void Absences_reach_the_agents_and_agreed_leave_stays_leave()
    {
        var read = Files.Over(
            "absences: a.csv\nleave: { ann: 2026-12-08 }",
            (
                "a.csv",
                "agent,from,to,kind\nann,2026-12-07,2026-12-09,ill\nann,2026-12-06,,ill\nzoe,2026-12-05,2026-12-06,left\n"
            )
        );
        var ann = read.Value!.Agents[0];
        Assert.Equal([-1, 0, 1, 2], ann.Leave.Order());
        Assert.Equal([-1, 0, 2], ann.Absent.Order());
        Assert.True(ann.HasAgreedLeave(1));
    }

    [Theory]
    [InlineData("anm,2026-12-07,", "unknown agent 'anm'")]
    [InlineData("ann,2026-12-09,2026-12-07", "the absence ends before it begins")]
    [InlineData("ann,2026-12-07,2027-12-09", "the absence lasts longer than a year")]
    [InlineData("ann,soon,", "cannot read 'soon'")]
    public void Absences_that_cannot_be_are_told(string row, string fault)
    {
        var read = Files.Over("absences: a.csv", ("a.csv", $"agent,from,to\n{row}\n"));
        Assert.Equal(
            ("a.csv", 2, fault),
            (read.Errors[0].At.File, read.Errors[0].At.Line, read.Errors[0].What)
        );
    }

    [Fact]
    public void All_faults_of_a_stage_are_told_at_once()
    {
        var read = Files.Over("solve: { time: 20, seed: x, gpa: 1% }\ncurrency: []");
        Assert.Equal([2, 2, 2, 3], read.Errors.Select(error => error.At.Line).Order());
    }

    [Fact]
    public void All_faults_of_the_meaning_are_told_at_once()
    {
        var read = Files.Over(
            """
            horizon: { interval: 20m }
            shifts: { late: { breaks: tea } }
            contracts: { full-time: { at-least: 41/week } }
            rules: { min-rest: { hours: 0 }, siesta: }
            """
        );
        Assert.Equal([2, 3, 4, 5, 5], read.Errors.Select(error => error.At.Line).Order());
    }

    [Fact]
    public void Later_stages_wait_until_a_stage_has_no_faults()
    {
        var read = Files.Over("solve: { time: 20 }\nhorizon: { interval: 20m }");
        Assert.Equal([2], read.Errors.Select(error => error.At.Line));
    }

    [Fact]
    public void The_hash_changes_with_each_file_that_was_read()
    {
        string Hash(string calls, string keys = "") =>
            Files.Over(keys, ("calls.csv", calls)).Value!.InputHash;
        var calls = CallsText.Of(60, _ => 4);
        Assert.Equal(Hash(calls), Hash(calls));
        Assert.NotEqual(Hash(calls), Hash(calls.Replace(",4", ",5")));
        Assert.NotEqual(Hash(calls), Hash(calls, "currency: EUR"));
    }
}
