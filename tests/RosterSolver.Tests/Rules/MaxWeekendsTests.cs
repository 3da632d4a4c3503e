using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MaxWeekendsTests()
    : RuleTests<MaxWeekends>(
        new MaxWeekends(1),
        new MaxWeekends(0, Price: Money.Of(15)),
        new MaxWeekends(1) { For = ["Ann", "Cem"] },
        new MaxWeekends(0) { Templates = ["s0"] }
    )
{
    private static readonly MaxWeekends One = new(1);

    [Fact]
    public void Both_days_are_one_weekend() => Keeps(One, Drawn.Roster("Ann: E . . . . E E . . . . . . ."));

    [Fact]
    public void Saturday_or_Sunday_alone_is_one() =>
        Breaks(
            One,
            Drawn.Roster("Ann: . . . . . E . . . . . . . L"),
            1,
            "Ann works on 2 weekends",
            "at most 1"
        );

    [Fact]
    public void Each_weekend_beyond_counts() =>
        Breaks(new(0), Drawn.Roster("Ann: . . . . . E E . . . . . E ."), 2, "2 weekends");

    [Fact]
    public void The_Saturday_before_the_first_day_counts()
    {
        var sunday = Some.Monday.AddDays(6);
        Breaks(new(1), Drawn.Roster("Ann: E | . . . . . . E", start: sunday), 1, "2 weekends");
        Keeps(new(0), Drawn.Roster("Ann: E | E . . . . . .", start: sunday));
    }

    [Fact]
    public void Weekends_before_the_horizon_do_not_count() =>
        Keeps(One, Drawn.Roster("Ann: E E | . . . . . E E"));
}
