using System.Text;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Scenarios;

public class RosterCsvTests
{
    private static readonly Horizon horizon = new(new(2026, 12, 7), 7, 30);
    private static readonly Shift[] shifts =
    [
        new("early", ShiftFamily.Early, 7 * 60, 8 * 60, []),
        new("early", ShiftFamily.Early, 8 * 60, 8 * 60, []),
        new("night", ShiftFamily.Night, 22 * 60, 9 * 60, []),
    ];

    private readonly List<ScenarioError> errors = [];

    [Fact]
    public void Reads_agent_day_and_shift()
    {
        var read = Single("ann,2026-12-09,early,08:00,16:00,");
        Assert.Equal(("ann", 2, "early@08:00"), (read.Agent, read.Day, read.Shift.Id));
        Assert.Empty(read.Breaks);
    }

    [Fact]
    public void Days_before_the_horizon_are_negative() =>
        Assert.Equal(-7, Single("ann,2026-11-30,night,,,").Day);

    [Fact]
    public void A_file_of_far_too_many_rows_is_refused_at_the_first_of_them()
    {
        var rows = string.Join('\n', Enumerable.Repeat("ann,2026-12-07,night,,,", 1001));
        Assert.Empty(Read(rows));
        Assert.Equal(
            "r.csv:1002:1: 1001 rows are too many for a roster of 1 agents; expected a row a shift, at most 1000 rows",
            Assert.Single(errors).ToString()
        );
    }

    [Fact]
    public void A_single_start_needs_not_be_written() =>
        Assert.Equal("night@22:00", Single("ann,2026-12-07,night,,,").Shift.Id);

    [Fact]
    public void A_start_that_the_template_no_longer_has_is_kept() =>
        Assert.Equal("early@06:30", Single("ann,2026-12-01,early,06:30,14:30,").Shift.Id);

    [Fact]
    public void Breaks_in_any_order_are_read_by_the_clock() =>
        Assert.Equal(
            ["lunch", "rest"],
            Single("ann,2026-12-09,early,08:00,16:00,rest 14:00-14:15; lunch 11:30-12:15")
                .Breaks.Select(taken => taken.Break)
        );

    [Fact]
    public void What_a_solve_writes_of_activities_is_read_back()
    {
        var taken = new ActivityTaken("training", Clock(1, 10 * 60, 60));
        var brief = Some.Brief(7, horizon.Start, Some.Agent("ann")) with
        {
            Shifts = shifts,
            Activities = [new("training", 60, 1, new(1, 9), new HashSet<DayOfWeek>(), null, Money.Zero)],
        };
        var written = RosterFile.Text(
            new(brief, [new("ann", 1, shifts[0], [new("rest", Clock(1, 600, 15))]) { Activities = [taken] }])
        );
        var table = CsvTable.Parse("r.csv", Encoding.UTF8.GetBytes(written), RosterCsv.Columns);
        var read = Assert.Single(new RosterCsv(shifts, ["ann"], horizon, errors).Read(table.Value!));
        Assert.Equal([taken], read.Activities);
        Assert.Single(read.Breaks);
    }

    [Fact]
    public void Breaks_lie_on_the_clock()
    {
        var breaks = Single(
            "ann,2026-12-08,early,07:00,15:00,\"lunch 11:00-11:45; rest 13:00 - 13:15\""
        ).Breaks;
        Assert.Equal(
            [new BreakTaken("lunch", Clock(1, 11 * 60, 45)), new BreakTaken("rest", Clock(1, 13 * 60, 15))],
            breaks
        );
    }

    [Fact]
    public void Breaks_of_a_night_shift_may_lie_after_midnight()
    {
        var breaks = Single("ann,2026-12-07,night,22:00,07:00,tea 23:30-00:15; supper 02:00-03:00").Breaks;
        Assert.Equal(
            [
                new BreakTaken("tea", Clock(0, 23 * 60 + 30, 45)),
                new BreakTaken("supper", Clock(1, 2 * 60, 60)),
            ],
            breaks
        );
    }

    [Theory]
    [InlineData(
        "ann,2026-12-07,early,07:00,16:00,",
        "2:28: early@07:00 does not end at 16:00; expected 15:00"
    )]
    [InlineData(
        "ann,2026-12-07,night,22:00,08:00,",
        "2:28: night@22:00 does not end at 08:00; expected 07:00"
    )]
    [InlineData(
        "ann,2026-12-07,early,,,",
        "2:1: shift early has 2 starts; expected a column start that says which"
    )]
    [InlineData("bob,2026-12-07,night,,,", "2:1: unknown agent 'bob'; expected an agent of the scenario")]
    [InlineData(
        "ann,2026-12-07,nihgt,,,",
        "2:16: unknown shift 'nihgt'; expected one of early, night; did you mean 'night'?"
    )]
    [InlineData(
        "ann,7.12.2026,night,,,",
        "2:5: cannot read '7.12.2026'; expected a date such as 2026-12-07, from 1900 to 2199; did you mean '2026-12-07'?"
    )]
    [InlineData(
        "ann,2026-12-07,night,,,supper-02:00-03:00",
        "2:24: cannot read 'supper-02:00-03:00'; expected breaks such as lunch 11:30-12:15; rest 14:00-14:15"
    )]
    public void Says_what_is_wrong_and_where(string row, string sentence)
    {
        Assert.Empty(Read(row));
        Assert.Equal($"r.csv:{sentence}", Assert.Single(errors).ToString());
    }

    private static TimeRange Clock(int day, int minute, int length) =>
        new(day * Horizon.Day + minute, day * Horizon.Day + minute + length);

    private Assignment Single(string row)
    {
        var read = Read(row);
        Assert.Empty(errors);
        return Assert.Single(read);
    }

    private IReadOnlyList<Assignment> Read(string row)
    {
        var text = Encoding.UTF8.GetBytes($"agent,date,shift,start,end,breaks\n{row}\n");
        var table = CsvTable.Parse("r.csv", text, RosterCsv.Columns);
        return new RosterCsv(shifts, ["ann"], horizon, errors).Read(table.Value!);
    }
}
