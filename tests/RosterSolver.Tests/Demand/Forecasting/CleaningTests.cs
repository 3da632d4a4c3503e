using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Demand;

public class CleaningTests
{
    private static readonly DateOnly Odd = Past.Monday.AddDays(7 * 5 + 2);

    [Theory]
    [InlineData(75, DayVerdict.Ordinary)]
    [InlineData(74.999, DayVerdict.Unusual)]
    [InlineData(130, DayVerdict.Ordinary)]
    [InlineData(130.001, DayVerdict.Unusual)]
    [InlineData(0, DayVerdict.Unusual)]
    public void A_day_counts_from_75_to_130_percent_of_its_weekday(double calls, DayVerdict verdict) =>
        Assert.Equal(verdict, Verdict(Past.Flat(70, date => date == Odd ? calls : 100), Calendar.Empty));

    [Fact]
    public void Other_weekdays_do_not_matter() =>
        Assert.All(
            Cleaning
                .Of(Past.Flat(70, date => date.DayOfWeek == DayOfWeek.Sunday ? 10 : 100), Calendar.Empty)
                .Days,
            day => Assert.Equal(DayVerdict.Ordinary, day.Verdict)
        );

    [Fact]
    public void A_slow_rise_is_no_outlier() =>
        Assert.All(
            Cleaning.Of(Past.Flat(365, date => 100 * Math.Pow(1.05, Past.Week(date))), Calendar.Empty).Days,
            day => Assert.Equal(DayVerdict.Ordinary, day.Verdict)
        );

    [Fact]
    public void Days_five_weeks_away_do_not_matter()
    {
        // The level doubles after the tenth week: only the four weeks on either side are looked at.
        var cleaning = Cleaning.Of(Past.Flat(140, date => Past.Week(date) < 10 ? 100 : 200), Calendar.Empty);
        Assert.All(
            cleaning.Days.Where(day => Past.Week(day.Date) is < 6 or >= 14),
            day => Assert.Equal(1, day.Ratio)
        );
    }

    [Theory]
    [InlineData(14, null)]
    [InlineData(21, 1.5)]
    public void Two_days_of_a_weekday_are_too_few_for_a_ratio(int days, double? ratio) =>
        Assert.Equal(
            ratio,
            Cleaning
                .Of(Past.Flat(days, date => Past.Day(date) == 0 ? 150 : 100), Calendar.Empty)
                .Days[0]
                .Ratio
        );

    [Fact]
    public void The_planner_can_keep_an_unusual_day() =>
        Assert.Equal(
            DayVerdict.Ordinary,
            Verdict(Past.Flat(70, date => date == Odd ? 500 : 100), new([new(Odd, DayKind.Ordinary)]))
        );

    [Theory]
    [InlineData(DayKind.Incident)]
    [InlineData(DayKind.Holiday)]
    public void The_calendar_takes_a_day_out_however_usual_it_looks(DayKind kind) =>
        Assert.Equal(DayVerdict.Special, Verdict(Past.Flat(70, _ => 100), new([new(Odd, kind)])));

    [Fact]
    public void A_closed_day_is_empty_whatever_was_counted() =>
        Assert.Equal(DayVerdict.Empty, Verdict(Past.Flat(70, _ => 100), new([new(Odd, DayKind.Closed)])));

    [Fact]
    public void A_lost_hour_is_not_a_quiet_hour()
    {
        var day = Of(Past.Of(70, (date, hour) => Lost(date == Odd && hour == 9)), Calendar.Empty);
        Assert.Equal(DayVerdict.Ordinary, day.Verdict);
        Assert.Equal(2400, day.Total, 1e-9);
    }

    [Theory]
    [InlineData(12, DayVerdict.Ordinary)]
    [InlineData(13, DayVerdict.Incomplete)]
    [InlineData(24, DayVerdict.Empty)]
    public void A_day_of_which_more_than_half_was_lost_does_not_count(int lost, DayVerdict verdict) =>
        Assert.Equal(
            verdict,
            Verdict(Past.Of(70, (date, hour) => Lost(date == Odd && hour < lost)), Calendar.Empty)
        );

    [Fact]
    public void A_day_of_23_hours_stands_for_a_whole_one()
    {
        var day = Of(
            Past.Of(
                70,
                (date, hour) =>
                    date == Odd && hour == 2
                        ? new(CountState.Skipped, Occurrences: 0)
                        : new CallCount(CountState.Counted, 100)
            ),
            Calendar.Empty
        );
        Assert.Equal((23, DayVerdict.Ordinary), (day.Day.Intervals, day.Verdict));
        Assert.Equal(1, day.Ratio!.Value, 1e-9);
    }

    private static CallCount Lost(bool lost) =>
        lost ? new(CountState.Missing) : new CallCount(CountState.Counted, 100);

    private static CleanDay Of(CallHistory history, Calendar calendar) =>
        Cleaning.Of(history, calendar).Days.Single(day => day.Date == Odd);

    private static DayVerdict Verdict(CallHistory history, Calendar calendar) =>
        Of(history, calendar).Verdict;
}
