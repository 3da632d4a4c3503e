using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class MaxShiftsTests()
    : RuleTests<MaxShifts>(
        new MaxShifts(3),
        new MaxShifts(1, Money.Of(15)) { Templates = ["s0"] },
        new MaxShifts(0) { Families = [ShiftFamily.Night, ShiftFamily.Late], For = ["Ann"] },
        new MaxShifts(5, Price: Money.Of(15)),
        new MaxShifts(2, Per: CountingPeriod.Week),
        new MaxShifts(4, Money.Of(15), CountingPeriod.Month),
        new MaxShifts(2, InDays: 4),
        new MaxShifts(1, Money.Of(15), InDays: 3) { Families = [ShiftFamily.Night, ShiftFamily.Early] }
    )
{
    private static readonly MaxShifts Two = new(2) { Families = [ShiftFamily.Night] };

    [Fact]
    public void Allows_so_many_of_a_family() => Keeps(Two, Drawn.Roster("Ann: N E N L E E"));

    [Fact]
    public void Each_shift_beyond_counts() =>
        Breaks(Two, Drawn.Roster("Ann: N N . N N"), 2, "Ann", "4 night shifts", "at most 2");

    [Fact]
    public void Days_before_the_horizon_do_not_count() => Keeps(Two, Drawn.Roster("Ann: N N N | N N"));

    [Fact]
    public void Templates_are_counted_by_name() =>
        Breaks(new(1) { Templates = ["late", "mid"] }, Drawn.Roster("Ann: M L E"), 1, "2 late or mid shifts");

    [Fact]
    public void Each_week_and_month_counts_by_itself()
    {
        var weekly = new MaxShifts(2, Per: CountingPeriod.Week);
        Keeps(weekly, Drawn.Roster("Ann: E E . . . . . E E . . . . ."));
        Breaks(
            weekly,
            Drawn.Roster("Ann: E E . . . . . E E E . . . ."),
            1,
            "3 shifts in the week of Mon 12-14"
        );
        var monthly = new MaxShifts(2, Per: CountingPeriod.Month);
        var last = new DateOnly(2026, 12, 30);
        Keeps(monthly, Drawn.Roster("Ann: E E E E", start: last));
        Breaks(monthly, Drawn.Roster("Ann: E | E E E E", start: last), 1, "3 shifts in 2026-12");
    }

    [Fact]
    public void Any_so_many_days_in_a_row_count_together()
    {
        var inFour = new MaxShifts(2, InDays: 4);
        Keeps(inFour, Drawn.Roster("Ann: E E . . E E . ."));
        Breaks(inFour, Drawn.Roster("Ann: E . E E . . ."), 1, "3 shifts in the 4 days");
        Breaks(inFour, Drawn.Roster("Ann: E E . | E . ."), 1, "to Mon 12-07");
    }

    [Fact]
    public void Others_are_not_concerned() =>
        Keeps(Two with { For = ["Bob"] }, Drawn.Roster("Ann: N N N\nBob: N N ."));
}
