using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class DaysOffTests()
    : RuleTests<DaysOff>(new DaysOff(2), new DaysOff(1, Money.Of(30)), new DaysOff(5, Money.Of(30)))
{
    private static readonly DaysOff Two = new(2);

    [Fact]
    public void Allows_the_other_days_to_be_worked() => Keeps(Two, Drawn.Roster("Ann: E E . E E . E"));

    [Fact]
    public void Counts_missing_days_off() =>
        Breaks(
            Two,
            Drawn.Roster("Ann: E E . E E E E"),
            1,
            "Ann",
            "off on 1 of 7 days",
            "Mon 12-07",
            "instead of 2"
        );

    [Fact]
    public void Each_missing_day_off_counts() => Breaks(Two, Drawn.Roster("Ann: E E E E E E E"), 2, "Ann");

    [Fact]
    public void Weeks_stand_alone() => Keeps(Two, Drawn.Roster("Ann: . . E E E E E E E E E E . ."));

    [Fact]
    public void Days_of_the_week_before_the_horizon_count() =>
        Breaks(
            Two,
            Drawn.Roster("Ann: E E E E | E E .", start: Some.Monday.AddDays(4)),
            1,
            "Ann",
            "Mon 12-07"
        );

    [Fact]
    public void What_the_past_alone_breaks_is_past() =>
        Keeps(Two, Drawn.Roster("Ann: E E E E E E | .", start: Some.Monday.AddDays(6)));

    [Fact]
    public void Working_on_after_too_many_days_counts_only_the_new_ones() =>
        Breaks(
            Two,
            Drawn.Roster("Ann: E E E E E E | E", start: Some.Monday.AddDays(6)),
            1,
            "Ann",
            "off on 0 of 7 days"
        );

    [Fact]
    public void Days_after_the_horizon_count_as_off() => Keeps(Two, Drawn.Roster("Ann: E E E E E"));
}
