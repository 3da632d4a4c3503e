using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MinShiftsTests()
    : RuleTests<MinShifts>(
        new MinShifts(3),
        new MinShifts(2, Money.Of(15), CountingPeriod.Week)
        {
            Families = [ShiftFamily.Early, ShiftFamily.Late],
        },
        new MinShifts(4, Money.Of(7)),
        new MinShifts(1) { Templates = ["s0"], For = ["Ann"] }
    )
{
    private static readonly MinShifts Two = new(2) { Families = [ShiftFamily.Night] };
    private static readonly MinShifts Weekly = new(2, Per: CountingPeriod.Week);

    [Fact]
    public void So_many_are_enough() => Keeps(Two, Drawn.Roster("Ann: N . E N"));

    [Fact]
    public void Each_missing_shift_counts()
    {
        Breaks(Two, Drawn.Roster("Ann: N . E ."), 1, "Ann works 1 night shifts", "at least 2");
        Breaks(Two, Drawn.Roster("Ann: E . E ."), 2, "0 night shifts");
    }

    [Fact]
    public void Each_week_counts_by_itself() =>
        Breaks(Weekly, Drawn.Roster("Ann: E E E . . . . E . . . . . ."), 1, "from Mon 12-14 to Sun 12-20");

    [Fact]
    public void A_whole_month_counts_by_itself()
    {
        var december = Drawn.Roster(
            $"Ann: {string.Concat(Enumerable.Repeat("E . ", 15))}E",
            start: new(2026, 12, 1)
        );
        Keeps(new(16, Per: CountingPeriod.Month), december);
        Breaks(new(17, Per: CountingPeriod.Month), december, 1, "16 shifts from Tue 12-01 to Thu 12-31");
    }

    [Fact]
    public void The_past_counts_in_its_week()
    {
        var thursday = Some.Monday.AddDays(3);
        Keeps(Weekly, Drawn.Roster("Ann: E . . | E . . .", start: thursday));
        Breaks(Weekly, Drawn.Roster("Ann: E . . | . . . .", start: thursday), 1, "1 shifts");
    }

    [Fact]
    public void A_week_that_is_not_known_as_a_whole_is_not_looked_at() =>
        Keeps(Weekly, Drawn.Roster("Ann: E . . .", start: Some.Monday.AddDays(3)));

    [Fact]
    public void A_week_that_the_horizon_ends_is_not_looked_at() =>
        Keeps(Weekly, Drawn.Roster("Ann: E . . . . ."));
}
