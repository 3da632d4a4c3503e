using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class OneShiftADayTests() : RuleTests<OneShiftADay>(new OneShiftADay())
{
    private static readonly OneShiftADay Rule = new();

    protected override int ShiftsADay => 2;

    [Fact]
    public void Allows_one_shift_on_each_day() => Keeps(Rule, Drawn.Roster("Ann: E L . N\nBen: E L . N"));

    [Fact]
    public void Counts_second_shifts() =>
        Breaks(Rule, Drawn.Roster("Ann: E EL\nBen: E E"), 1, "Ann", "Tue 12-08");

    [Fact]
    public void Counts_third_shifts() => Breaks(Rule, Drawn.Roster("Ann: EMN"), 2, "3 shifts");

    [Fact]
    public void The_past_does_not_matter() => Keeps(Rule, Drawn.Roster("Ann: EL | E"));

    [Fact]
    public void The_last_day_counts() => Breaks(Rule, Drawn.Roster("Ann: . . EN"), 1, "Wed 12-09");
}
