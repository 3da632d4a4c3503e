using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class WeeklyRestTests()
    : RuleTests<WeeklyRest>(
        new WeeklyRest(TimeLength.OfHours(24)),
        new WeeklyRest(TimeLength.OfHours(35), Price: Money.Of(40)),
        new WeeklyRest(TimeLength.OfHours(60), Weeks: 2, Price: Money.Of(40)),
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

    [Fact]
    public void What_the_past_alone_breaks_is_past() =>
        Keeps(
            new(TimeLength.OfHours(60)),
            Drawn.Roster("Ann: E E E E E | E E", start: Some.Monday.AddDays(5))
        );

    /// <summary>A Monday on which a row of two weeks begins.</summary>
    private static DateOnly TwoWeeks => Some.Monday.AddDays(Some.Monday.DayNumber / 7 % 2 * 7);
}
