using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MinConsecutiveDaysOffTests()
    : RuleTests<MinConsecutiveDaysOff>(
        new MinConsecutiveDaysOff(2),
        new MinConsecutiveDaysOff(3, Price: Money.Of(15)),
        new MinConsecutiveDaysOff(4) { For = ["Ben"] }
    )
{
    private static readonly MinConsecutiveDaysOff Three = new(3);

    [Fact]
    public void Allows_so_many_days_off_in_a_row() => Keeps(Three, Drawn.Roster("Ann: E . . . E . . . . L"));

    [Fact]
    public void Each_missing_day_off_counts()
    {
        Breaks(Three, Drawn.Roster("Ann: E . . L E"), 1, "Ann is off for 2 days in a row", "Tue 12-08");
        Breaks(Three, Drawn.Roster("Ann: E . E E E"), 2, "Ann is off for 1 day from");
    }

    [Fact]
    public void The_edges_ask_nothing_where_nothing_is_known_beyond() =>
        Keeps(Three, Drawn.Roster("Ann: . E E ."));

    [Fact]
    public void Days_off_before_the_horizon_count()
    {
        Keeps(Three, Drawn.Roster("Ann: E . . | . E"));
        Breaks(Three, Drawn.Roster("Ann: E E . | . E"), 1, "2 days in a row", "Sun 12-06");
    }

    [Fact]
    public void Days_off_that_end_with_the_past_are_cut_off_by_the_first_day_of_work() =>
        Breaks(Three, Drawn.Roster("Ann: E . . | E E"), 1, "2 days in a row");

    [Fact]
    public void Days_off_whose_beginning_is_not_known_are_not_judged() =>
        Keeps(Three, Drawn.Roster("Ann: . | . E E"));
}
