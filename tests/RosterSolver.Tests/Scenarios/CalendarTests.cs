using System.Text;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

public class CalendarTests
{
    [Theory]
    [InlineData("cn-2025", 28, 5)]
    [InlineData("cn-2026", 33, 6)]
    public void A_preset_has_the_days_of_the_announcement(string name, int holidays, int workdays)
    {
        var days = Preset(name);
        Assert.Equal(holidays, days.Count(day => day.Kind == DayKind.Holiday));
        Assert.Equal(workdays, days.Count(day => day.Kind == DayKind.MakeUpWorkday));
        Assert.Equal(days.Count, days.Select(day => day.Date).Distinct().Count());
        Assert.All(
            days.Where(day => day.Kind == DayKind.MakeUpWorkday),
            day => Assert.True(day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        );
    }

    [Theory]
    [InlineData("cn-2025", 2025)]
    [InlineData("cn-2026", 2026)]
    public void A_preset_has_the_thirteen_holidays_by_statute(string name, int year)
    {
        var newYear = LunarNewYear.Of(year).DayNumber;
        var lunar = new System.Globalization.ChineseLunisolarCalendar();
        DateOnly[] expected =
        [
            new(year, 1, 1),
            .. Enumerable.Range(-1, 4).Select(day => DateOnly.FromDayNumber(newYear + day)),
            new(year, 5, 1),
            new(year, 5, 2),
            .. Enumerable.Range(1, 3).Select(day => new DateOnly(year, 10, day)),
        ];
        var statutory = Preset(name).Where(day => day.IsPaidAsHoliday).Select(day => day.Date).ToList();
        Assert.Equal(13, statutory.Count);
        Assert.Subset(statutory.ToHashSet(), expected.ToHashSet());
        var others = statutory.Except(expected).ToList();
        Assert.Equal(3, others.Count);
        // Qingming falls on 4 or 5 April; the other two are the fifth of the fifth and the fifteenth of the eighth month.
        Assert.InRange(others[0], new DateOnly(year, 4, 4), new DateOnly(year, 4, 5));
        Assert.Equal([5, 15], others.Skip(1).Select(day => lunar.GetDayOfMonth(day.ToDateTime(default))));
    }

    [Fact]
    public void A_monthly_day_is_the_last_of_a_shorter_month()
    {
        var days = SpecialDays
            .Monthly(31, DayKind.PayDay, null, 0, new(new(2026, 1, 1), new(2026, 4, 30)))
            .Select(day => day.Date);
        Assert.Equal([new(2026, 1, 31), new(2026, 2, 28), new(2026, 3, 31), new(2026, 4, 30)], days);
    }

    [Fact]
    public void A_monthly_day_reaches_to_both_sides_and_its_factor_is_its_own()
    {
        var days = SpecialDays
            .Monthly(10, DayKind.BillingDay, 1.3m, 1, new(new(2026, 1, 1), new(2026, 1, 31)))
            .Select(day => (day.Date.Day, day.Offset, day.Factor));
        Assert.Equal([(9, -1, null), (10, 0, 1.3m), (11, 1, null)], days.Take(3));
    }

    [Fact]
    public void The_lift_of_a_row_of_days_decays()
    {
        var days = SpecialDays.Row(
            new(new(2026, 12, 24), new(2026, 12, 26)),
            DayKind.Promotion,
            1.4m,
            null,
            null,
            null,
            null,
            0.5m
        );
        Assert.Equal([1.4m, 1.2m, 1.1m], days.Select(day => day.Factor));
    }

    [Theory]
    [InlineData(
        "date,kind\n2026-12-24,promotoin\n",
        "days.csv:2:12: cannot read 'promotoin'; expected one of holiday, make-up-workday, billing-day, pay-day, promotion, incident, closed, event, ordinary; did you mean 'promotion'?"
    )]
    [InlineData("date,kind,factor\n2026-12-24,event,101\n", "days.csv:2:18: 101 is outside 0..100")]
    [InlineData(
        "date,kind\n2026-12-24,\n",
        "days.csv:2:1: a special day without its date or kind; expected both"
    )]
    [InlineData(
        "date,kind,from,to\n2026-12-24,event,10:00,09:00\n",
        "days.csv:2:24: the hours end before they begin; expected a time after from"
    )]
    public void Says_where_a_file_of_days_is_wrong(string text, string fault)
    {
        var errors = new List<ScenarioError>();
        SpecialDaysCsv.Parse("days.csv", Encoding.UTF8.GetBytes(text), errors);
        Assert.Equal(fault, Assert.Single(errors).ToString());
    }

    private static IReadOnlyList<SpecialDay> Preset(string name)
    {
        var errors = new List<ScenarioError>();
        var days = CalendarPresets.Of(name, new("x.yaml", 1, 1), errors).ToList();
        Assert.Empty(errors);
        return days;
    }
}
