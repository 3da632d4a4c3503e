using System.Globalization;
using System.Text;
using CsCheck;
using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class HistoryCsvTests
{
    private static readonly int[] Lengths = [1, 5, 10, 15, 20, 30, 60];

    private static readonly HistoryOptions HalfHours = new(30);

    private static readonly HistoryOptions Berlin = HalfHours with { Zone = WallClock.Zone("Europe/Berlin") };

    [Fact]
    public void Tells_zero_missing_and_closed_apart()
    {
        var history = Read(
            """
            date,interval_start,offered
            2026-03-02,08:00,0
            2026-03-02,08:30,4
            2026-03-02,09:00,
            2026-03-09,08:00,3
            2026-03-09,09:00,5
            """
        );
        var monday = history.On(new(2026, 3, 2))!;
        Assert.Equal((CountState.Counted, 0.0), (monday.Counts[16].State, monday.Counts[16].Offered));
        Assert.Equal(CountState.Missing, monday.Counts[18].State);
        Assert.Equal(CountState.Closed, monday.Counts[20].State);
        Assert.Equal(CountState.Missing, history.On(new(2026, 3, 9))!.Counts[17].State);
        Assert.Equal(CountState.Closed, history.On(new(2026, 3, 3))!.Counts[16].State);
    }

    [Fact]
    public void A_lost_day_of_an_open_weekday_is_missing_not_zero()
    {
        var read = Imported("date,interval_start,offered\n2026-03-02,08:00,4\n2026-03-16,08:00,4\n");
        var lost = read.History.On(new(2026, 3, 9))!;
        Assert.True(lost.IsOpen && !lost.HasCounts);
        Assert.Equal(
            "1 day of an open weekday has no counts; say in the calendar whether it was closed",
            Assert.Single(read.Notices)
        );
    }

    [Fact]
    public void Opening_hours_leave_out_what_was_counted_beyond_them()
    {
        Assert.True(new WeekHours().TryParse("mon-fri 08:00-08:30", out var hours));
        var read = Imported(
            "date,interval_start,offered\n2026-03-02,08:00,4\n2026-03-02,08:30,3\n2026-03-07,08:00,2\n",
            HalfHours with
            {
                Open = hours,
            }
        );
        Assert.Equal(4, read.History.Days.Sum(day => day.Counted));
        Assert.Contains("5 calls outside the opening hours are left out", read.Notices);
    }

    [Fact]
    public void Adds_up_rows_of_five_minutes_and_leaves_out_what_is_only_a_part()
    {
        // The form of fpp3's bank_calls: 07:00 to 21:05, every row labelled UTC.
        var text = new StringBuilder("rownames,DateTime,Calls\n");
        for (var row = 0; row < 169; row++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{row + 1},{new DateTime(2003, 3, 3, 7, 0, 0).AddMinutes(5 * row):yyyy-MM-ddTHH:mm:ss}Z,{row}\n"
            );
        var read = Imported(text.ToString());
        var day = Assert.Single(read.History.Days);
        Assert.Equal(28, day.Counts.Count(count => count.IsCounted));
        Assert.Equal(0 + 1 + 2 + 3 + 4 + 5, day.Counts[14].Offered);
        Assert.Equal(162 + 163 + 164 + 165 + 166 + 167, day.Counts[41].Offered);
        Assert.Equal(
            "left out, for only a part of them is ever counted: the intervals at 21:00",
            Assert.Single(read.Notices)
        );
    }

    [Fact]
    public void Neither_loses_nor_invents_calls() =>
        Gen.Select(
                Gen.Int[0, 6].Select(place => Lengths[place]),
                Gen.Int[0, 2].Select(place => 15 << place),
                Gen.Int[0, 99].Array[24 * 60]
            )
            .Where((rows, interval, _) => interval % rows == 0 || rows % interval == 0)
            .Sample(
                (rows, interval, calls) =>
                {
                    var text = new StringBuilder("date;interval_start;offered\n");
                    for (var minute = 0; minute < 24 * 60; minute += rows)
                        text.Append(
                            CultureInfo.InvariantCulture,
                            $"2026-03-02;{minute / 60:00}:{minute % 60:00};{calls[minute]}\n"
                        );
                    var history = Imported(text.ToString(), new(interval)).History;
                    var counted = Enumerable.Range(0, 24 * 60).Where(minute => minute % rows == 0);
                    Assert.Equal(counted.Sum(minute => calls[minute]), history.Days[0].Counted, 1e-6);
                    Assert.Equal(24 * 60 / interval, history.Days[0].Intervals);
                },
                iter: 60
            );

    [Theory]
    [InlineData("offered,handle_time", "10,120", 10, 1200)]
    [InlineData("offered,answered,handle_time", "10,8,120", 8, 960)]
    [InlineData("offered,answered,handle_seconds", "10,8,1000", 8, 1000)]
    [InlineData("answered,abandoned,AHT", "8,2,100", 8, 800)]
    [InlineData("offered,answered,handle_time", "10,0,", 0, 0)]
    [InlineData("呼入量,接通量,平均处理时长", "10,8,120", 8, 960)]
    public void Handle_time_is_that_of_answered_calls(
        string header,
        string row,
        double handled,
        double seconds
    )
    {
        var count = Read($"date,time,{header}\n2026-03-02,08:00,{row}\n").Days[0].Counts[16];
        Assert.Equal((10, handled, seconds), (count.Offered, count.Handled, count.HandleSeconds));
    }

    [Fact]
    public void In_spring_a_day_has_46_half_hours()
    {
        var usual = Clock(new(2026, 3, 22), 0, 0);
        var changed = Clock(new(2026, 3, 29), 2 * 60, 3 * 60);
        var day = Read(usual + changed[(changed.IndexOf('\n') + 1)..], Berlin).On(new(2026, 3, 29))!;
        Assert.Equal((46, 460.0), (day.Intervals, day.Counted));
        Assert.Equal(CountState.Skipped, day.Counts[4].State);
        Assert.Equal(CountState.Skipped, day.Counts[5].State);
        Assert.Equal(CountState.Counted, day.Counts[6].State);
    }

    [Fact]
    public void In_autumn_a_day_has_50_half_hours_and_both_hours_are_read()
    {
        var text = Clock(new(2026, 10, 25), 0, 0) + "2026-10-25 02:00,30\n2026-10-25 02:30,30\n";
        var day = Assert.Single(Read(text, Berlin).Days);
        Assert.Equal(50, day.Intervals);
        Assert.Equal((20.0, 2), (day.Counts[4].Offered, day.Counts[4].Occurrences));
        Assert.Equal((10.0, 1), (day.Counts[6].Offered, day.Counts[6].Occurrences));
    }

    [Fact]
    public void Offsets_tell_the_two_hours_of_autumn_apart_in_any_order()
    {
        var day = Assert.Single(
            Read(
                """
                timestamp,offered
                2026-10-25T01:30+02:00,1
                2026-10-25T02:00+01:00,7
                2026-10-25T02:30+01:00,7
                2026-10-25T02:00+02:00,3
                2026-10-25T00:30Z,3
                """,
                Berlin
            ).Days
        );
        Assert.Equal((5.0, 5.0), (day.Counts[4].Offered, day.Counts[5].Offered));
    }

    [Theory]
    [InlineData(
        "2026-03-29 02:30,1",
        "2026-03-29 02:30 was never on the clock in Europe/Berlin; expected no row for the hour that was skipped"
    )]
    [InlineData(
        "2026-03-29 04:30,1\n2026-03-29 04:30,1",
        "2026-03-29 04:30 stands here a second time, first at line 2"
    )]
    [InlineData(
        "2026-10-25 02:30,1\n2026-10-25 02:30,1\n2026-10-25 02:30,1",
        "2026-10-25 02:30 stands here a second time, first at line 3"
    )]
    public void Refuses_times_that_were_not(string rows, string fault) =>
        Assert.EndsWith(fault, Fault($"timestamp,offered\n{rows}\n", Berlin));

    [Theory]
    [InlineData(
        "date,interval_start,offered\n2026-03-02,08:00,-1\n",
        "x.csv:2:18: -1 in column 'offered'; expected 0 to 1000000"
    )]
    [InlineData(
        "date,interval_start,offered\n2026-03-02,08:00,abc\n",
        "x.csv:2:18: cannot read 'abc'; expected a number such as 1.35"
    )]
    [InlineData(
        "date,interval_start,offered\n2026-03-02,24:00,1\n",
        "x.csv:2:12: cannot read '24:00'; expected a time of day such as 08:30, below 24:00"
    )]
    [InlineData(
        "date,interval_start,offered\n2026-03-02,08:00,1\n2026-03-02,08:00,1\n",
        "x.csv:3:1: 2026-03-02 08:00 stands here a second time, first at line 2; expected one row for each interval; where clocks went back, name the time zone"
    )]
    [InlineData(
        "timestamp,offered\n46083.354166667,1\n",
        "x.csv:2:1: cannot read '46083.354166667'; expected a date and time such as 2026-12-07 08:30, or 2026-12-07T08:30+08:00; did you mean '2026-03-02 08:30'?"
    )]
    [InlineData(
        "timestamp,offered\n2026-03-02 08:00:30,1\n",
        "x.csv:2:1: cannot read '2026-03-02 08:00:30'; expected a date and time such as 2026-12-07 08:30, or 2026-12-07T08:30+08:00"
    )]
    [InlineData(
        "timestamp,offered\n",
        "x.csv:1:1: the file has no rows; expected a row for every interval of the past"
    )]
    [InlineData(
        "date,offered\n2026-03-02,1\n",
        "x.csv:1:1: no column says when an interval began; expected a header with timestamp, or date and interval_start; offered, or answered and abandoned; and if known handle_time or handle_seconds, and queue"
    )]
    [InlineData(
        "timestamp,answered\n2026-03-02 08:00,1\n",
        "x.csv:1:1: no column says how many calls were offered; expected a header with timestamp, or date and interval_start; offered, or answered and abandoned; and if known handle_time or handle_seconds, and queue"
    )]
    [InlineData(
        "timestamp,offered\n2026-03-02 08:00,1\n2026-03-02 08:25,1\n",
        "x.csv:1:1: the rows are 25 minutes apart; expected a length that divides an hour, such as 5, 15, 30 or 60 minutes"
    )]
    [InlineData(
        "timestamp,offered\n2026-03-02 08:00,1\n2026-03-02 08:30,1\n2026-03-02 09:00,1\n2026-03-02 09:10,1\n",
        "x.csv:5:1: a row begins at 09:10, but the rows are 30 minutes apart; expected rows of equal length, the first of an hour at the full hour"
    )]
    [InlineData(
        "timestamp,offered\n2006-03-02 08:00,1\n2026-03-02 08:00,1\n",
        "x.csv:1:1: the rows reach from 2006-03-02 to 2026-03-02; expected at most ten years"
    )]
    [InlineData(
        "timestamp,queue,offered\n2026-03-02 08:00,a,1\n2026-03-02 08:00,b,1\n",
        "x.csv:1:1: the file has 2 queues; expected the name of its queue: one of a, b"
    )]
    public void Says_where_a_file_is_wrong(string text, string fault) =>
        Assert.Equal(fault, Fault(text, HalfHours));

    [Fact]
    public void Reads_the_rows_of_its_queue() =>
        Assert.Equal(
            2,
            Read(
                "timestamp,queue,offered\n2026-03-02 08:00,a,1\n2026-03-02 08:00,b,2\n",
                HalfHours with
                {
                    Queue = "b",
                }
            )
                .Days[0]
                .Counted
        );

    [Fact]
    public void Names_the_queue_that_was_meant() =>
        Assert.EndsWith(
            "did you mean 'voice'?",
            Fault("timestamp,queue,offered\n2026-03-02 08:00,voice,1\n", HalfHours with { Queue = "voise" })
        );

    [Fact]
    public void Names_the_column_that_was_meant() =>
        Assert.EndsWith(
            "did you mean 'calls_in'?",
            Fault("timestamp,calls_in\n2026-03-02 08:00,1\n", HalfHours with { Column = "call_in" })
        );

    private static string Clock(DateOnly date, int skipFrom, int skipTo)
    {
        var text = new StringBuilder("timestamp,offered\n");
        for (var minute = 0; minute < 24 * 60; minute += 30)
        {
            if (minute < skipFrom || minute >= skipTo)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{date:yyyy-MM-dd} {minute / 60:00}:{minute % 60:00},10\n"
                );
        }

        return text.ToString();
    }

    private static CallHistory Read(string text, HistoryOptions? options = null) =>
        Imported(text, options).History;

    private static ImportedHistory Imported(string text, HistoryOptions? options = null)
    {
        var read = HistoryCsv.Read("x.csv", Encoding.UTF8.GetBytes(text), options ?? HalfHours);
        Assert.Empty(read.Errors);
        return read.Value!;
    }

    private static string Fault(string text, HistoryOptions options) =>
        Assert.Single(HistoryCsv.Read("x.csv", Encoding.UTF8.GetBytes(text), options).Errors).ToString();
}
