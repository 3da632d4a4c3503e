using System.Text;
using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Exchange;

/// <summary>Dates of rosters from elsewhere: which year is meant where none is written.</summary>
public sealed class ImportedDatesTests
{
    private static readonly DateOnly today = new(2026, 11, 27);

    [Theory]
    [InlineData("12月7日", 7)]
    [InlineData("12-07", 7)]
    [InlineData("12/7", 7)]
    [InlineData("7.12.", 7)]
    [InlineData("Mon 7 Dec", 7)]
    [InlineData("Mon, 7 December", 7)]
    [InlineData("Dec 7", 7)]
    [InlineData("12月7日(周一)", 7)]
    [InlineData("12-07 Mon", 7)]
    [InlineData("星期一 12月7日", 7)]
    [InlineData("2025/12/7", null)]
    public void A_day_without_a_year_is_the_one_nearest_to_today(string text, int? day)
    {
        var dates = new ImportedDates([text], today);
        Assert.Equal(day is null ? new DateOnly(2025, 12, 7) : new(2026, 12, day.Value), dates.Of(text));
        Assert.Equal(day is not null, dates.Assumed is not null);
    }

    [Theory]
    [InlineData("Tue 12-07", 2027)] // a Monday in 2026, a Tuesday in 2027
    [InlineData("Sun 7 Dec", 2025)]
    [InlineData("12月7日 周六", 2024)]
    public void The_weekday_says_the_year(string text, int year)
    {
        var dates = new ImportedDates([text], today);
        Assert.Equal(new(year, 12, 7), dates.Of(text));
        Assert.Equal(
            $"the dates have no year: taken as {year}-12-07 to {year}-12-07, where the weekdays fit",
            dates.Assumed
        );
    }

    [Theory]
    [InlineData("30/11 1/12 2/12", "2026-11-30 2026-12-01 2026-12-02")]
    [InlineData("12-30 12-31 01-01 01-02", "2026-12-30 2026-12-31 2027-01-01 2027-01-02")]
    [InlineData("02-28 02-29 03-01", "2028-02-28 2028-02-29 2028-03-01")]
    [InlineData("12/6 12/7 12/8", "2026-12-06 2026-12-07 2026-12-08")]
    [InlineData("6/12 7/12 8/12", "2026-12-06 2026-12-07 2026-12-08")]
    public void All_dates_are_of_one_short_stretch_of_days(string texts, string meant)
    {
        var written = texts.Split(' ');
        var dates = new ImportedDates(written, today);
        Assert.Equal(meant.Split(' '), written.Select(text => dates.Of(text)?.ToString("yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData("ann")]
    [InlineData("12-32")]
    [InlineData("07:00-15:45")]
    [InlineData("Foo 12-07")]
    [InlineData("3")]
    public void What_is_no_date_is_none(string text) =>
        Assert.Null(new ImportedDates([text], today).Of(text));

    [Fact]
    public void Weekdays_that_no_year_has_leave_the_dates_unread()
    {
        var dates = new ImportedDates(["Mon 12-07", "Mon 12-08"], today);
        Assert.Null(dates.Of("Mon 12-07"));
    }

    /// <summary>Any week around today, in any way of writing it with its weekdays, is read as itself.</summary>
    [Fact]
    public void A_week_written_with_weekdays_is_read_as_itself() =>
        Gen.Select(
                Gen.Int[-150, 150],
                Gen.OneOf("ddd MM-dd", "MM/dd ddd", "d.M. (ddd)", "ddd d MMM", "MMMM d, dddd")
            )
            .Sample(
                (offset, format) =>
                {
                    List<DateOnly> days =
                    [
                        .. Enumerable.Range(0, 7).Select(day => today.AddDays(offset + day)),
                    ];
                    List<string> texts =
                    [
                        .. days.Select(day =>
                            day.ToString(format, System.Globalization.CultureInfo.InvariantCulture)
                        ),
                    ];
                    var dates = new ImportedDates(texts, today);
                    Assert.Equal(days.Cast<DateOnly?>(), texts.Select(dates.Of));
                },
                iter: 300
            );

    [Fact]
    public void Times_of_twelve_hours_and_dates_without_a_year_make_a_scenario_and_its_roster()
    {
        var bytes = Encoding.UTF8.GetBytes(
            "agent,date,start,end\nann,12-07,03:15:00 PM,11:45:00 PM\nann,12-08,3:15 PM,11:45 PM\nbo,12-07,下午3:15,23:45:00\n"
        );
        var import = ImportedRoster.Of("r.csv", "made", "made.yaml", _ => bytes, today: today).Value!;
        Assert.Equal(
            "the dates have no year: taken as 2026-12-07 to 2026-12-08, the nearest to today",
            import.Assumed
        );
        Assert.Equal(
            "agent,date,shift,start,breaks\nann,2026-12-07,late,15:15,\nann,2026-12-08,late,15:15,\nbo,2026-12-07,late,15:15,\n",
            import.Roster
        );
        var refused = ImportedRoster.Of("r.csv", "made", "made.yaml", _ => bytes);
        Assert.Equal(
            3,
            refused.Errors.Count(error => error.ToString().Contains("12-0", StringComparison.Ordinal))
        );
    }
}
