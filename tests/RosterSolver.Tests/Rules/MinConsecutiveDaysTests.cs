using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MinConsecutiveDaysTests()
    : RuleTests<MinConsecutiveDays>(
        new MinConsecutiveDays(2),
        new MinConsecutiveDays(3, Price: Money.Of(15)),
        new MinConsecutiveDays(4) { For = ["Ben"] },
        new MinConsecutiveDays(2) { Families = [ShiftFamily.Early] }
    )
{
    private static readonly MinConsecutiveDays Three = new(3);

    [Fact]
    public void Allows_so_many_days_in_a_row() => Keeps(Three, Drawn.Roster("Ann: . E M L . . E E E E ."));

    [Fact]
    public void Each_missing_day_counts()
    {
        Breaks(
            Three,
            Drawn.Roster("Ann: . E E . ."),
            1,
            "Ann works 2 days in a row",
            "Tue 12-08",
            "at least 3"
        );
        Breaks(Three, Drawn.Roster("Ann: . E . . ."), 2, "Ann works 1 day from");
    }

    [Fact]
    public void The_edges_ask_nothing_where_nothing_is_known_beyond() =>
        Keeps(Three, Drawn.Roster("Ann: E . . E"));

    [Fact]
    public void Days_before_the_horizon_count()
    {
        Keeps(Three, Drawn.Roster("Ann: . E E | E ."));
        Breaks(Three, Drawn.Roster("Ann: . . E | E ."), 1, "2 days in a row", "Sun 12-06");
    }

    [Fact]
    public void A_stretch_that_ends_with_the_past_is_cut_off_by_the_first_day_off() =>
        Breaks(Three, Drawn.Roster("Ann: . E E | . ."), 1, "2 days in a row");

    [Fact]
    public void A_stretch_whose_beginning_is_not_known_is_not_judged() =>
        Keeps(Three, Drawn.Roster("Ann: E | E . ."));

    [Fact]
    public void What_ended_before_the_horizon_is_past() => Keeps(Three, Drawn.Roster("Ann: . E . | . ."));
}
