using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics;

public sealed class ReceiptTests
{
    private const string Header =
        "agent,from,until,available_minutes,nights,weekends,holidays,lates,overtime_minutes,refused_wishes\n";

    private const string Rules = "rules: { fair: { ledger: fairness.csv, half-life: 13 } }";

    [Fact]
    public void Shares_go_by_the_hours_available_and_add_up()
    {
        var receipts = Receipt.Of(
            Read(
                "ann,2026-11-30,2026-12-06,2400,3,0,0,0,120,0\ndesk-01,2026-11-30,2026-12-06,1200,0,0,0,0,0,2\n"
            ),
            null
        );
        Assert.Equal([2, 1, 0], receipts.Select(one => one.Lines[(int)LedgerColumn.Nights].ShareBefore));
        Assert.Equal([1, -1, 0], receipts.Select(one => one.Lines[(int)LedgerColumn.Nights].AheadNow));
        Assert.Equal(2.0 - 2 * 2.0 / 3, receipts[0].Lines[(int)LedgerColumn.Overtime].Ahead, 9);
        Assert.Equal([false, false, true], receipts.Select(one => one.IsNew));
    }

    [Fact]
    public void What_lies_a_half_life_back_counts_half() =>
        Assert.Equal(
            1.5,
            Receipt.Of(Read("ann,2026-08-31,2026-09-06,2400,3,0,0,0,0,0\n"), null)[0].Lines[0].Before,
            2
        );

    [Fact]
    public void Rosters_of_the_horizon_and_later_wait_for_their_turn() =>
        Assert.Empty(Read("ann,2026-12-07,2026-12-07,2400,3,0,0,0,0,0\n").Ledger.Before(new(2026, 12, 7)));

    [Fact]
    public void A_ledger_is_read_as_it_was_written()
    {
        const string rows =
            "ann,2026-11-23,2026-11-29,2400,3,1,0,2,125,4\nann,2026-11-30,2026-12-06,2400,0,0,1,0,0,0\n";
        Assert.Equal(Header + rows, LedgerFile.Text(Read(rows).Ledger.Entries));
    }

    [Fact]
    public void A_roster_takes_the_place_of_the_one_that_began_on_its_day()
    {
        var scenario = Read(
            "ann,2026-11-30,2026-12-06,2400,3,0,0,0,0,0\nann,2026-12-07,2026-12-07,9,9,9,9,9,9,9\n"
        );
        var brief = scenario.BriefFor(scenario.Requirements());
        var late = scenario.Shifts.First(shift => shift.Family == ShiftFamily.Late);
        var roster = new Roster(brief, [new("ann", 0, late, [])]);
        var plan = new Plan(scenario, [], roster, new([]), null);
        Assert.Equal(
            Header
                + "ann,2026-11-30,2026-12-06,2400,3,0,0,0,0,0\nann,2026-12-07,2026-12-07,342,0,0,0,1,0,0\n"
                + "desk-01,2026-12-07,2026-12-07,342,0,0,0,0,0,0\ndesk-02,2026-12-07,2026-12-07,342,0,0,0,0,0,0\n",
            LedgerFile.Text(LedgerPeriod.With(scenario.Ledger.Entries, plan))
        );
    }

    [Fact]
    public void What_a_roster_overlaps_it_replaces_and_nothing_counts_twice()
    {
        var scenario = Read(
            "ann,2026-11-30,2026-12-06,2400,3,0,0,0,0,0\nann,2026-12-07,2026-12-20,9,9,9,9,9,9,9\nann,2026-12-21,2026-12-27,7,0,0,0,0,0,0\n"
        ) with
        {
            Horizon = new(new(2026, 12, 7), 28, 60),
        };
        var plan = new Plan(scenario, [], new(scenario.BriefFor([]), []), new([]), null);
        var once = LedgerPeriod.With(scenario.Ledger.Entries, plan);
        Assert.Equal(
            ["11-30", "12-07"],
            once.Where(entry => entry.Agent == "ann").Select(entry => $"{entry.From:MM-dd}")
        );
        Assert.Equal(LedgerFile.Text(once), LedgerFile.Text(LedgerPeriod.With(once, plan)));
    }

    [Fact]
    public void History_counts_where_the_ledger_ends()
    {
        const string roster =
            "agent,date,shift\nann,2026-12-04,late\nann,2026-12-05,late\nann,2026-12-06,late\n";
        var read = Files.Over(
            $"history: past.csv\n{Rules}",
            ("past.csv", roster),
            ("fairness.csv", Header + "ann,2026-11-28,2026-12-04,2400,0,0,0,5,0,0\n")
        );
        Assert.True(read.Ok, string.Join('\n', read.Errors));
        var ann = Receipt.Of(read.Value, null)[0];
        Assert.Equal(5 * Weight(2) + 2, ann.Lines[(int)LedgerColumn.Lates].Before, 9);
        Assert.Equal(2, ann.Lines[(int)LedgerColumn.Weekends].Before);
        Assert.Equal(40 * Weight(2) + 2400 * 2 / 7 / 60.0, ann.Available, 9);

        double Weight(int days) => Math.Round(1000 * Math.Pow(2, -days / 7.0 / 13)) / 1000;
    }

    [Fact]
    public void A_ledger_that_is_not_there_yet_is_told_and_does_not_matter()
    {
        var read = Files.Over(Rules);
        Assert.True(read.Ok);
        Assert.Contains(
            read.Value.Warnings,
            warning => warning.What.Contains("no ledger 'fairness.csv' yet")
        );
    }

    [Theory]
    [InlineData("ann,2026-11-30,2026-12-06,2400,three,0,0,0,0,0", "fairness.csv:2:32")]
    [InlineData("ann,2026-11-30,2026-11-06,2400,3,0,0,0,0,0", "ends before it begins")]
    [InlineData(",2026-11-30,2026-12-06,2400,3,0,0,0,0,0", "the id of an agent")]
    [InlineData("ann,2026-11-30,2026-12-08,2400,3,0,0,0,0,0", "reaches into the horizon")]
    [InlineData("ann,2026-11-30,2026-12-06,2400,-3,0,0,0,0,0", "-3")]
    [InlineData(
        "ann,2026-11-30,2026-12-06,2400,3,0,0,0,0,0\nann,2026-12-06,2026-12-06,0,0,0,0,0,0,0",
        "fairness.csv:3:1: ann has a row of 2026-12-06 already, in line 2"
    )]
    [InlineData("ann,2026-11-30,2026-12-06,2400", "fairness.csv:2:1: 4 fields in this row; expected 10")]
    public void Faults_of_a_ledger_are_told(string row, string fault)
    {
        var read = Files.Over(Rules, ("fairness.csv", Header + row + "\n"));
        Assert.Contains(read.Errors, error => $"{error}".Contains(fault, StringComparison.Ordinal));
    }

    private static Scenario Read(string rows)
    {
        var read = Files.Over(Rules, ("fairness.csv", Header + rows));
        Assert.True(read.Ok, string.Join('\n', read.Errors));
        return read.Value;
    }
}
