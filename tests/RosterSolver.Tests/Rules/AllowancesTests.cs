using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class AllowancesTests()
    : RuleTests<Allowances>(
        new Allowances(Night: Money.Of(60)),
        new Allowances(Night: Money.Of(60), Weekend: Money.Of(25.5m))
    )
{
    private static readonly Allowances Both = new(Money.Of(60), Money.Of(25));

    [Theory]
    [InlineData("E L . M E . .", 0)]
    [InlineData("N . N . . . .", 120)]
    [InlineData(". . . . E E .", 25)]
    [InlineData(". . . . . E L", 50)]
    [InlineData(". . . . . . N", 85)]
    public void Nights_and_days_of_weekends_are_paid(string days, int paid) =>
        Assert.Equal(Money.Of(paid), Audit.Of(Drawn.Roster($"Ann: {days}"), [Both]).Cost);

    [Fact]
    public void The_past_has_been_paid() => Keeps(Both, Drawn.Roster("Ann: N N | . E"));

    [Fact]
    public void Others_are_not_paid() =>
        Keeps(new(Money.Of(60)) { For = ["Ben"] }, Drawn.Roster("Ann: N N . . . . ."));
}
