using System.Text;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Scenarios;

public class ActualsCsvTests
{
    private const string Header = "date,interval_start,offered,handle_time,answered_in_time,on_phone,absent";

    [Fact]
    public void A_row_is_an_interval_of_the_roster()
    {
        var row = Assert.Single(Read($"{Header}\n2026-12-09,08:30,12,250,9,3.5,1\n").Value!);
        Assert.Equal(
            (0, 2 * 48 + 17, 12m, 250m, 9m, 3.5m, 1m),
            (row.Queue, row.Interval, row.Offered, row.HandleTime, row.InTime, row.OnPhone, row.Absent)
        );
    }

    [Fact]
    public void Handle_time_and_absence_may_be_empty()
    {
        var row = Assert.Single(Read($"{Header}\n2026-12-09,08:30,0,,0,2,\n").Value!);
        Assert.Null(row.HandleTime);
        Assert.Equal(0, row.Absent);
    }

    [Theory]
    [InlineData("2026-12-09,08:30,x,250,9,3,0", "a.csv:2:18: cannot read 'x'")]
    [InlineData("2026-12-09,08:30,12,250,,3,0", "a.csv:2:25: found no value")]
    [InlineData("2026-12-09,08:30,12,250,13,3,0", "a.csv:2:25: 13 calls answered in time of 12 offered")]
    [InlineData("2026-12-09,08:30,-1,250,0,3,0", "a.csv:2:18: -1 is out of range")]
    [InlineData("2026-12-09,08:30,12,0,9,3,0", "a.csv:2:21: 0 is out of range")]
    [InlineData("2026-12-19,08:30,12,250,9,3,0", "a.csv:2:1: 2026-12-19 is no day of the roster")]
    [InlineData("2026-12-09,08:40,12,250,9,3,0", "a.csv:2:12: 08:40 cannot begin an interval")]
    [InlineData("2026-12-09,08:30,12", "a.csv:2:1: 3 fields in this row")]
    public void A_fault_is_told_with_its_position(string row, string fault) =>
        Assert.StartsWith(
            fault,
            $"{Assert.Single(Read($"{Header}\n{row}\n").Errors)}",
            StringComparison.Ordinal
        );

    [Fact]
    public void An_interval_that_stands_twice_is_told_with_both_lines() =>
        Assert.Contains(
            "first at line 2",
            $"{Assert.Single(Read($"{Header}\n2026-12-09,08:30,1,9,1,1,0\n2026-12-09,08:30,1,9,1,1,0\n").Errors)}"
        );

    [Fact]
    public void A_column_that_is_missing_or_misspelt_is_told()
    {
        Assert.Contains(
            "on_phone",
            $"{Assert.Single(Read("date,interval_start,offered,answered_in_time\n").Errors)}"
        );
        Assert.Contains(
            "did you mean 'offered'",
            $"{Assert.Single(Read("date,interval_start,ofered,answered_in_time,on_phone\n").Errors)}"
        );
    }

    [Theory]
    [InlineData("日期,开始时间,呼入量,平均处理时长,及时接通量,接线人数,缺勤人数")]
    [InlineData("Date;Interval Start;Calls Offered;AHT;Answered-in-time;OnPhone;Absent")]
    public void Columns_have_the_names_that_planners_give_them(string header)
    {
        var separator = header.Contains(';') ? ';' : ',';
        var text = $"{header}\n2026-12-09,08:30,12,250,9,3.5,1\n".Replace(',', separator);
        var row = Assert.Single(Read(text).Value!);
        Assert.Equal(
            (12m, 250m, 9m, 3.5m, 1m),
            (row.Offered, row.HandleTime, row.InTime, row.OnPhone, row.Absent)
        );
    }

    [Fact]
    public void What_a_header_needs_is_told_in_both_languages() =>
        Assert.Equal(
            "a.csv:1:1: there is no column 'interval_start'; expected a header with date (日期), interval_start (时间), "
                + "offered (呼入量), answered_in_time (及时接通量), on_phone (接线人数)",
            $"{Assert.Single(Read("日期,呼入量,及时接通量,接线人数\n2026-12-09,12,9,3\n").Errors)}"
        );

    /// <summary>The column that has the right name is meant, and another of that meaning is for the reader.</summary>
    [Fact]
    public void The_own_name_comes_before_others() =>
        Assert.Equal(
            12,
            Assert
                .Single(
                    Read(
                        "date,interval_start,volume,offered,answered_in_time,on_phone\n2026-12-09,08:30,99,12,9,3\n"
                    ).Value!
                )
                .Offered
        );

    [Fact]
    public void A_file_without_rows_is_a_fault() => Assert.Single(Read($"{Header}\n").Errors);

    [Fact]
    public void The_shipped_file_is_read()
    {
        var read = ActualsCsv.Read(
            SixAgents.Desk.Scenario,
            GoldenFile.PathOf("scenarios", "data", "desk-actuals.csv"),
            [ActualsCsv.Offered, ActualsCsv.InTime, ActualsCsv.OnPhone],
            Disk.Read
        );
        Assert.Empty(read.Errors);
    }

    private static Result<IReadOnlyList<RosterSolver.Demand.ActualInterval>> Read(string text) =>
        ActualsCsv.Read(
            SixAgents.Desk.Scenario,
            "a.csv",
            [ActualsCsv.Offered, ActualsCsv.InTime, ActualsCsv.OnPhone],
            _ => Encoding.UTF8.GetBytes(text)
        );
}
