using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Demand;

public class DriverTests
{
    private const int Weeks = 16;
    private static readonly DateOnly End = Past.Monday.AddDays(7 * Weeks);

    [Fact]
    public void A_given_factor_is_taken_as_it_is() =>
        Assert.Equal(2400 * 1.35, Day([new(End, DayKind.BillingDay, 1.35m)], _ => 100, End).Total, 1e-6);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_learnt_factor_is_shrunk_towards_one_by_two_days(int times)
    {
        var past = Enumerable.Range(0, times).Select(week => End.AddDays(-7 * (week + 1))).ToList();
        var day = Day(
            [.. past.Append(End).Select(date => new SpecialDay(date, DayKind.Promotion))],
            date => past.Contains(date) ? 150 : 100,
            End
        );
        var driver = Assert.Single(day.Drivers);
        Assert.Equal(times, driver.LearntFrom);
        Assert.Equal((times * 1.5 + 2) / (times + 2), driver.Factor, 1e-9);
        Assert.Equal(2400 * driver.Factor, day.Total, 1e-6);
    }

    [Fact]
    public void Only_the_last_six_similar_days_teach()
    {
        var past = Enumerable.Range(1, 12).Select(week => End.AddDays(-7 * week)).ToList();
        var day = Day(
            [.. past.Append(End).Select(date => new SpecialDay(date, DayKind.Promotion))],
            date => past.IndexOf(date) is >= 0 and < 6 ? 120 : 100,
            End
        );
        Assert.Equal(6, day.Drivers[0].LearntFrom);
        Assert.Equal((6 * 1.2 + 2) / 8, day.Drivers[0].Factor, 1e-9);
    }

    [Fact]
    public void Touches_its_hours_only()
    {
        var day = Day([new(End, DayKind.Promotion, 2, new(10 * 60, 12 * 60))], _ => 100, End);
        Assert.Equal(
            Enumerable.Range(0, 24).Select(hour => hour is 10 or 11 ? 200.0 : 100),
            day.Calls.Select(calls => Math.Round(calls, 6))
        );
    }

    [Fact]
    public void Two_reasons_multiply() =>
        Assert.Equal(
            2400 * 1.2 * 1.5,
            Day([new(End, DayKind.BillingDay, 1.2m), new(End, DayKind.Promotion, 1.5m)], _ => 100, End).Total,
            1e-6
        );

    [Fact]
    public void A_closed_day_has_no_calls() =>
        Assert.Equal(0, Day([new(End, DayKind.Closed)], _ => 100, End).Total);

    [Fact]
    public void A_make_up_workday_is_like_the_mean_of_monday_to_friday()
    {
        var saturday = End.AddDays(5);
        static double Calls(DateOnly date) =>
            date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 10 : 100 + 10 * (int)date.DayOfWeek;
        Assert.Equal(24 * 130, Day([new(saturday, DayKind.MakeUpWorkday)], Calls, saturday).Total, 1e-6);
    }

    [Fact]
    public void A_holiday_can_be_like_another_weekday()
    {
        static double Calls(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 30 : 100;
        var day = Day([new(End, DayKind.Holiday, 1, Like: DayOfWeek.Sunday)], Calls, End);
        Assert.Equal(24 * 30, day.Total, 1e-6);
    }

    [Fact]
    public void Days_of_the_same_name_and_place_come_first()
    {
        DateOnly[] past = [End.AddDays(-21), End.AddDays(-14), End.AddDays(-7)];
        var day = Day(
            [
                new(past[0], DayKind.Holiday, Name: "national-day", Offset: 1),
                new(past[1], DayKind.Holiday, Name: "national-day", Offset: 0),
                new(past[2], DayKind.Holiday, Name: "new-year", Offset: 1),
                new(End, DayKind.Holiday, Name: "national-day", Offset: 1),
            ],
            date =>
                date == past[0] ? 40
                : date == past[1] ? 60
                : date == past[2] ? 80
                : 100,
            End
        );
        Assert.Equal(1, day.Drivers[0].LearntFrom);
        Assert.Equal((0.4 + 2) / 3, day.Drivers[0].Factor, 1e-9);
    }

    [Fact]
    public void Says_when_nothing_similar_is_known()
    {
        var driver = Assert.Single(Day([new(End, DayKind.Event)], _ => 100, End).Drivers);
        Assert.True(driver.IsUnknown);
        Assert.Equal(1, driver.Factor);
    }

    [Fact]
    public void Special_days_of_the_past_do_not_move_ordinary_ones()
    {
        var past = Enumerable.Range(0, 40).Select(day => End.AddDays(-2 * day - 1)).ToHashSet();
        var day = Day(
            [.. past.Select(date => new SpecialDay(date, DayKind.Incident))],
            date => past.Contains(date) ? 110 : 100,
            End
        );
        Assert.Equal(2400, day.Total, 1e-6);
    }

    [Theory]
    [InlineData(2024, 2, 10)]
    [InlineData(2025, 1, 29)]
    [InlineData(2026, 2, 17)]
    public void Knows_the_lunar_new_year(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), LunarNewYear.Of(year));

    [Fact]
    public void Pairs_the_spring_festival_by_its_distance_from_the_lunar_new_year()
    {
        var lastYear = new SpecialDay(
            new(2025, 1, 30),
            DayKind.Holiday,
            Name: SpecialDay.SpringFestival,
            Offset: 2
        );
        var thisYear = new SpecialDay(
            new(2026, 2, 18),
            DayKind.Holiday,
            Name: SpecialDay.SpringFestival,
            Offset: 3
        );
        Assert.Equal((1, 1), (lastYear.PairedOffset, thisYear.PairedOffset));
    }

    private static ForecastDay Day(
        IReadOnlyList<SpecialDay> special,
        Func<DateOnly, double> perHour,
        DateOnly date
    ) =>
        Forecast
            .Of(Past.Flat(7 * Weeks, perHour), new(special), End, 7, Forecast.UsualQuantiles)
            .Days.Single(day => day.Date == date);
}
