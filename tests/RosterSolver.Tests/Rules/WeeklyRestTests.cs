using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class WeeklyRestTests()
    : RuleTests<WeeklyRest>(
        new WeeklyRest(TimeLength.OfHours(24)),
        new WeeklyRest(TimeLength.OfHours(35), Price: Money.Of(40)),
        new WeeklyRest(TimeLength.OfHours(60), Weeks: 2, Price: Money.Of(40)),
        new WeeklyRest(TimeLength.OfHours(24), Weeks: 2, Times: 2),
        new WeeklyRest(TimeLength.OfHours(30), InDays: 5, Times: 2),
        new WeeklyRest(TimeLength.OfHours(35), Weeks: 2, Times: 2, Price: Money.Of(40)),
        new WeeklyRest(TimeLength.OfHours(26), InDays: 6, Times: 2, Price: Money.Of(15)),
        new WeeklyRest(TimeLength.OfHours(40), Price: Money.Of(40), InDays: 3),
        new WeeklyRest(TimeLength.OfHours(47)) { For = ["Ann", "Cem"] }
    )
{
    [Theory]
    [InlineData(2399, true)]
    [InlineData(2400, true)]
    [InlineData(2401, false)]
    public void A_day_off_between_two_shifts_is_forty_hours(int rest, bool isKept)
    {
        // Off on Thursday: from Wednesday 14:00 to Friday 06:00.
        var roster = Drawn.Roster("Ann: E E E . E E E");
        if (isKept)
            Keeps(new(new(rest)), roster);
        else
            Breaks(new(new(rest)), roster, 1, "40 h in a row", "Mon 12-07");
    }

    [Fact]
    public void A_later_start_can_be_the_rest() =>
        Keeps(new(TimeLength.OfHours(24)), Drawn.Roster("Ann: E E E E L L L"));

    [Fact]
    public void A_night_takes_from_the_day_after() =>
        Breaks(new(TimeLength.OfHours(25)), Drawn.Roster("Ann: N N N N N N ."), 1, "at most 22 h");

    [Fact]
    public void The_night_before_the_horizon_counts() =>
        Breaks(new(TimeLength.OfHours(25)), Drawn.Roster("Ann: N | . E E E E E E"), 1, "24 h");

    [Fact]
    public void Days_after_the_horizon_are_free() =>
        Keeps(new(TimeLength.OfHours(24)), Drawn.Roster("Ann: E E E E E"));

    [Fact]
    public void Rest_of_another_week_does_not_count() =>
        Breaks(
            new(TimeLength.OfHours(35)),
            Drawn.Roster("Ann: . . E E E E E E E E E E E E", start: Some.Monday),
            1,
            "week from Mon 12-14"
        );

    [Fact]
    public void Two_weeks_can_share_a_rest() =>
        Keeps(
            new(TimeLength.OfHours(35), Weeks: 2),
            Drawn.Roster("Ann: . . E E E E E E E E E E E E", start: TwoWeeks)
        );

    [Theory]
    [InlineData("E . E E E E E E E . E E E E", 0)]
    [InlineData("E . . E E E E E E E E E E E", 0)]
    [InlineData("E . E E E E E E E E E E E E", 1)]
    [InlineData("E E E E E E E E E E E E E E", 2)]
    public void Two_rests_of_a_day_or_one_of_two_days(string days, int missing)
    {
        // Article 5 of 2003/88/EC with the reference period of article 16: two rests of 24 hours, or one of 48, in 14 days.
        var twice = new WeeklyRest(TimeLength.OfHours(24), Weeks: 2, Times: 2);
        if (missing == 0)
            Keeps(twice, Drawn.Roster($"Ann: {days}", start: TwoWeeks));
        else
            Breaks(
                twice,
                Drawn.Roster($"Ann: {days}", start: TwoWeeks),
                missing,
                "2 weeks from",
                "instead of twice 24 h"
            );
    }

    [Theory]
    [InlineData(3200, true)]
    [InlineData(3840, true)]
    [InlineData(3840 + 2, false)]
    public void One_rest_counts_twice_from_twice_its_length_on(int twice, bool isKept)
    {
        // Off on Tuesday and Wednesday: from Monday 14:00 to Thursday 06:00 are 64 hours.
        var roster = Drawn.Roster("Ann: E . . E E E E");
        if (isKept)
            Keeps(new(new(twice / 2), Times: 2), roster);
        else
            Breaks(new(new(twice / 2), Times: 2), roster, 1);
    }

    [Fact]
    public void One_of_two_rests_is_told() =>
        Breaks(
            new(TimeLength.OfHours(24), Weeks: 2, Times: 2),
            Drawn.Roster("Ann: E . E E E E E E E E E E E E", start: TwoWeeks),
            1,
            "rests once 24 h in a row"
        );

    [Fact]
    public void Any_days_in_a_row_may_be_asked_about()
    {
        // From Tuesday on seven days are worked, though each calendar week has a day off.
        var roster = Drawn.Roster("Ann: . E E E E E E E E . E E E E");
        Keeps(new(TimeLength.OfHours(24)), roster);
        var rolling = new WeeklyRest(TimeLength.OfHours(24), InDays: 7);
        Assert.Equal([1, 2], rolling.Check(roster).Select(breach => breach.Day!.Value));
        Keeps(rolling with { InDays = 9 }, roster);
    }

    [Fact]
    public void Days_in_a_row_may_begin_before_the_horizon()
    {
        var rolling = new WeeklyRest(TimeLength.OfHours(24), InDays: 4);
        Assert.NotEmpty(rolling.Check(Drawn.Roster("Ann: E E E | E . E E")));
        Keeps(rolling, Drawn.Roster("Ann: . E E | E . E E"));
    }

    [Fact]
    public void Of_two_rests_one_is_due_where_the_past_leaves_one()
    {
        var twice = new WeeklyRest(TimeLength.OfHours(24), Weeks: 2, Times: 2);
        const string Past = "E E E E E E E E E E E E E";
        Keeps(twice, Drawn.Roster($"Ann: {Past} | .", start: TwoWeeks.AddDays(13)));
        Breaks(twice, Drawn.Roster($"Ann: {Past} | E", start: TwoWeeks.AddDays(13)), 1, "at most 16 h");
    }

    [Fact]
    public void Two_rests_leave_time_to_work()
    {
        Assert.Equal(
            "hours",
            Assert.Single(new WeeklyRest(TimeLength.OfHours(84), Times: 2).Objections()).Option
        );
        Assert.Empty(new WeeklyRest(TimeLength.OfHours(83), Times: 2).Objections());
    }

    [Fact]
    public void What_the_past_alone_breaks_is_past() =>
        Keeps(
            new(TimeLength.OfHours(60)),
            Drawn.Roster("Ann: E E E E E | E E", start: Some.Monday.AddDays(5))
        );

    /// <summary>A Monday on which a row of two weeks begins.</summary>
    private static DateOnly TwoWeeks => Some.Monday.AddDays(Some.Monday.DayNumber / 7 % 2 * 7);
}
