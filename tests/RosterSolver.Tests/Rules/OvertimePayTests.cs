using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class OvertimePayTests()
    : RuleTests<OvertimePay>(
        new OvertimePay(new(1.5m)),
        new OvertimePay(new(2), CountingPeriod.Quarter) { For = ["Ann", "Cem"] }
    )
{
    private static readonly OvertimePay Pay = new(new(1.5m), CountingPeriod.Quarter);

    [Fact]
    public void Hours_above_the_period_cost_pay_and_premium()
    {
        var roster = Drawn.Roster("Ann: E E E E E E . E E E E E . .");
        Breaks(Pay, roster, 480, "8 h overtime in quarter 4 of 2026");
        Assert.Equal(Money.Of(8 * 20 * 1.5m), Audit.Of(roster, [Pay]).Cost);
    }

    [Fact]
    public void A_short_week_makes_up_for_a_long_one() =>
        Keeps(Pay, Drawn.Roster("Ann: E E E E E E . E E E E . . ."));

    [Theory]
    [InlineData(2399, 1)]
    [InlineData(2400, 0)]
    public void The_contract_is_the_boundary(int weekly, int beyond)
    {
        var roster = Drawn.Roster(
            "Ann: E E E E E . .",
            brief =>
                brief.Each(agent => agent with { Contract = agent.Contract with { WeeklyMinutes = weekly } })
        );
        if (beyond == 0)
            Keeps(Pay, roster);
        else
            Breaks(Pay, roster, beyond, "Ann");
    }

    [Fact]
    public void Overtime_of_the_period_so_far_is_due_unless_the_roster_makes_up_for_it()
    {
        Breaks(Pay, Drawn.Roster("Ann: E E E E E E . | E E E E E . ."), 480, "8 h");
        Keeps(Pay, Drawn.Roster("Ann: E E E E E E . | E E E E . . ."));
    }
}
