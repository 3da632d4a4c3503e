using System.Text;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Exchange;

/// <summary>A roster drawn as agents by days is read as what its cells mean in the scenario, or refused at the cell.</summary>
public sealed class RosterGridTests
{
    private static readonly Scenario desk = SixAgents.Desk.Scenario;

    [Theory]
    [InlineData("E07", "early@07:00")]
    [InlineData("E07!", "early@07:00")]
    [InlineData("E", "early@07:00")]
    [InlineData("早班", "early@07:00")]
    [InlineData("Early", "early@07:00")]
    [InlineData("07:00-15:45", "early@07:00")]
    [InlineData("L 15:15-00:00", "late@15:15")]
    [InlineData("L15:15", "late@15:15")]
    [InlineData("late 14:00", "late@14:00")]
    [InlineData("mid@09:00", "mid@09:00")]
    [InlineData("晚14", "late@14:00")]
    public void A_cell_is_a_shift_by_name_letter_or_times(string cell, string shift)
    {
        var read = Check($"agent,2026-12-07,2026-12-09\nann,{cell},·\n");
        Assert.Empty(read.Errors);
        var worked = Assert.Single(read.Value!.Roster.Assignments);
        Assert.Equal(("ann", 0, shift), (worked.Agent, worked.Day, worked.Shift.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("·")]
    [InlineData("休")]
    [InlineData("Leave")]
    public void A_cell_may_be_a_day_off(string cell) =>
        Assert.Empty(Check($"agent,12-07,12-08\nann,{cell},\n").Value!.Roster.Assignments);

    [Theory]
    [InlineData(
        "L",
        "'L' may be late@14:00 or late@15:15; expected the start with it, such as E07:30, or a line such as E=07:00-15:45 below the agents"
    )]
    [InlineData(
        "erly",
        "cannot tell which shift 'erly' is; expected a shift of the scenario by its name, its letter and start, or its times: "
            + "early@07:00, E07, 07:00-15:45; nothing for a day off; did you mean 'early'?"
    )]
    [InlineData(
        "E08",
        "cannot tell which shift 'E08' is; expected a shift of the scenario by its name, its letter and start, or its times: "
            + "early@07:00, E07, 07:00-15:45; nothing for a day off"
    )]
    public void A_cell_that_does_not_say_which_shift_is_refused_at_its_place(string cell, string fault) =>
        Assert.Equal(
            $"r.csv:3:5: {fault}",
            Assert.Single(Check($"agent,12-07,12-08\nann,E,E\nbob,{cell},E\n").Errors).ToString()
        );

    [Fact]
    public void Days_are_those_of_the_roster_as_planners_write_them() =>
        Assert.Equal(
            [0, 1, 2, 3, 4],
            Check("姓名,Mon 12-07,12月8日,周三,10.12.,Fri 11\nann,E,E,E,E,E\n")
                .Value!.Roster.Assignments.Select(one => one.Day)
        );

    [Fact]
    public void Who_is_no_agent_is_a_fault() =>
        Assert.Equal(
            "r.csv:2:1: unknown agent 'annn'; expected an agent of the scenario; did you mean 'ann'?",
            Assert.Single(Check("agent,12-07,12-08\nannn,E,E\n").Errors).ToString()
        );

    [Fact]
    public void A_legend_explains_letters_of_ones_own()
    {
        var read = Check("agent,12-07,12-08\nann,S,R\nS=15:15-00:00,,\nR=off,,\n");
        Assert.Empty(read.Errors);
        Assert.Equal("late@15:15", Assert.Single(read.Value!.Roster.Assignments).Shift.Id);
    }

    [Fact]
    public void A_list_has_its_columns_by_their_chinese_names_too() =>
        Assert.Equal(
            "late@14:00",
            Assert
                .Single(Check("姓名,日期,班次,start\nann,2026-12-07,late,14:00\n").Value!.Roster.Assignments)
                .Shift.Id
        );

    [Fact]
    public void Without_breaks_those_of_the_shifts_are_taken_and_that_is_told()
    {
        var read = Check("agent,12-07,12-08\nann,E,\nbob,E,\n").Value!;
        Assert.Empty(Structure.Check(read.Roster));
        Assert.Equal(2, read.Roster.Assignments.Select(one => one.Breaks[0].Range).Distinct().Count());
        Assert.Equal(
            "r.csv:1:1: warning: no breaks are given; those of each shift are dealt evenly over the times allowed",
            Assert.Single(read.Warnings).ToString()
        );
    }

    [Theory]
    [InlineData("six-agent-desk.yaml")]
    [InlineData("hotline-week.yaml")]
    [InlineData("two-skills-week.yaml")]
    public void Breaks_dealt_evenly_are_allowed_for_however_many(string name)
    {
        var scenario = Files.Shipped(name).Value!;
        var brief = scenario.BriefFor(scenario.Requirements());
        IReadOnlyList<Assignment> without =
        [
            .. from shift in scenario.Shifts
            from agent in scenario.Agents.Take(7)
            select new Assignment(agent.Id, 0, shift, []),
        ];
        Assert.Empty(Structure.Check(new Roster(brief, BreakSpread.Over(without))));
    }

    [Fact]
    public void Our_own_grid_is_read_without_the_list()
    {
        var plan = SixAgents.Desk;
        object?[] head = ["agent", .. Enumerable.Range(7, 7).Select(day => $"12-{day:00}")];
        var rows = plan.Scenario.Agents.Select(agent =>
            new object?[] { agent.Id }
                .Concat(DayCell.Of(plan.Roster, agent, plan.Audit).Select(cell => (object?)cell.Narrow))
                .ToArray()
        );
        var read = Planner.Check(desk, "r.xlsx", _ => Workbooks.Of([head, .. rows])).Value!;
        Assert.Equal(
            plan.Roster.Assignments.Select(one => (one.Agent, one.Day, one.Shift.Id)),
            read.Roster.Assignments.Select(one => (one.Agent, one.Day, one.Shift.Id))
        );
    }

    [Theory]
    [InlineData("E07", "", null)]
    [InlineData("early", "·", null)]
    [InlineData("L14", "", "ann has 'L14' here, and early@07:00 that day in the sheet Shifts")]
    [InlineData("", "", "ann has nothing here, and early@07:00 that day in the sheet Shifts")]
    [InlineData("E07", "E07", "ann has 'E07' here, and no shift that day in the sheet Shifts")]
    public void Of_two_sheets_neither_is_taken_where_they_differ(string monday, string tuesday, string? fault)
    {
        var book = Workbooks.Of(
            (
                "Roster",
                [
                    ["agent", "2026-12-07", "2026-12-08"],
                    ["ann", monday, tuesday],
                ]
            ),
            (
                "Shifts",
                [
                    ["agent", "date", "shift", "breaks"],
                    ["ann", "2026-12-07", "early", "lunch 12:00-12:45"],
                ]
            )
        );
        var read = Planner.Check(desk, "r.xlsx", _ => book);
        Assert.Equal(fault is null, read.Ok);
        if (fault is not null)
            Assert.Equal(
                $"r.xlsx:Roster!{(tuesday == "E07" ? "C2" : "B2")}: {fault}; expected the same in both, or one of the two sheets deleted",
                Assert.Single(read.Errors).ToString()
            );
    }

    /// <summary>Whoever deletes all rows of the list has not said that nobody works, as long as the grid says otherwise.</summary>
    [Theory]
    [InlineData("", null)]
    [InlineData(
        "E07",
        "r.xlsx:Roster!B2: ann has 'E07' here, and no shift that day in the list of shifts, which is empty; expected the same in both, or one of the two sheets deleted"
    )]
    public void A_list_without_rows_is_compared_as_well(string monday, string? fault)
    {
        var book = Workbooks.Of(
            (
                "Roster",
                [
                    ["agent", "2026-12-07", "2026-12-08"],
                    ["ann", monday, ""],
                ]
            ),
            (
                "Shifts",
                [
                    ["agent", "date", "shift", "breaks"],
                ]
            )
        );
        var read = Planner.Check(desk, "r.xlsx", _ => book);
        Assert.Equal(fault is null ? [] : [fault], read.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_not_passed_over_for_the_grid()
    {
        var book = Workbooks.Of(
            (
                "Roster",
                [
                    ["agent", "2026-12-07", "2026-12-08"],
                    ["ann", "E07", null],
                ]
            ),
            (
                "Shifts",
                [
                    ["agent", "date", "shift"],
                    ["ann", "2026-12-07", Workbooks.Formula("C1", value: null)],
                ]
            )
        );
        Assert.StartsWith(
            "r.xlsx:Shifts!C2: the cell holds a formula that was never worked out",
            Assert.Single(Planner.Check(desk, "r.xlsx", _ => book).Errors).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_title_may_stand_above_the_header()
    {
        var book = Workbooks.Of(
            [
                ["Roster of December"],
                ["agent", "2026-12-07", "2026-12-08"],
                ["ann", "E07", null],
            ],
            merged: ["A1:C1"]
        );
        Assert.Single(Planner.Check(desk, "r.xlsx", _ => book).Value!.Roster.Assignments);
    }

    private static Result<Plan> Check(string text) =>
        Planner.Check(desk, "r.csv", _ => Encoding.UTF8.GetBytes(text));
}
