using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class PinsTests()
    : RuleTests<Pins>(
        new Pins("s0") { For = ["Ann"], Dates = [new(Some.Monday.AddDays(6), Some.Monday.AddDays(8))] },
        new Pins("off") { Dates = [new(Some.Monday.AddDays(7), Some.Monday.AddDays(7))] },
        new Pins("s0", Money.Of(15)) { Dates = [new(Some.Monday.AddDays(6), Some.Monday.AddDays(9))] },
        new Pins("off", Money.Of(15)) { For = ["Ben"] }
    )
{
    private static readonly Pins Late = new("late")
    {
        Dates = [new(Some.Monday.AddDays(1), Some.Monday.AddDays(1))],
    };

    [Fact]
    public void Asks_only_on_its_dates() => Keeps(Late, Drawn.Roster("Ann: E L E"));

    [Fact]
    public void Another_shift_or_a_day_off_is_one_breach()
    {
        Breaks(Late, Drawn.Roster("Ann: L E L"), 1, "Ann has early@06:00 on Tue 12-08, where late is pinned");
        Breaks(Late, Drawn.Roster("Ann: L . L"), 1, "Ann is off");
    }

    [Fact]
    public void A_start_may_be_pinned() =>
        Keeps(Late with { Shift = "late@14:00" }, Drawn.Roster("Ann: E L E"));

    [Fact]
    public void A_day_off_may_be_pinned()
    {
        Keeps(Late with { Shift = "off" }, Drawn.Roster("Ann: E . E"));
        Breaks(Late with { Shift = "off" }, Drawn.Roster("Ann: E L E"), 1, "where off is pinned");
    }

    [Fact]
    public void A_day_of_leave_is_left_alone() =>
        Keeps(
            Late,
            Drawn.Roster(
                "Ann: E . E",
                brief => brief.Each(agent => agent with { Leave = new HashSet<int> { 1 } })
            )
        );
}
