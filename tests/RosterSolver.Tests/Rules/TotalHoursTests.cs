using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class TotalHoursTests()
    : RuleTests<TotalHours>(
        new TotalHours(new(0, 30 * 60)),
        new TotalHours(new(10 * 60, 40 * 60), Price: Money.Of(12)),
        new TotalHours(new(20 * 60, 90 * 60)) { For = ["Ann", "Cem"] }
    )
{
    private static readonly TotalHours Week = new(new(16 * 60, 24 * 60));

    [Fact]
    public void Allows_both_ends()
    {
        Keeps(Week, Drawn.Roster("Ann: E E . . ."));
        Keeps(Week, Drawn.Roster("Ann: E E L . ."));
    }

    [Fact]
    public void Counts_minutes_above() =>
        Breaks(Week, Drawn.Roster("Ann: E E E . N"), 480, "Ann has 32 h", "at most 24 h");

    [Fact]
    public void Counts_minutes_below() =>
        Breaks(Week, Drawn.Roster("Ann: . . E . ."), 480, "Ann has 8 h", "at least 16 h");

    [Fact]
    public void Days_before_the_horizon_do_not_count() =>
        Breaks(Week, Drawn.Roster("Ann: E E E E | E . ."), 480, "8 h");

    [Fact]
    public void Leave_counts_what_the_contract_says() =>
        Keeps(
            Week,
            Drawn.Roster(
                "Ann: . . E . .",
                brief => brief.Each(agent => agent with { Leave = new HashSet<int> { 0 } })
            )
        );

    [Fact]
    public void An_hour_costs_its_price()
    {
        var roster = Drawn.Roster("Ann: E E E . N");
        Assert.Equal(Money.Of(96), Assert.Single((Week with { Price = Money.Of(12) }).Check(roster)).Cost);
    }
}
