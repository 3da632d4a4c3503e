using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class HeadsTests()
    : RuleTests<Heads>(new Heads(), new Heads(Money.Of(3), Money.Of(5)), new Heads(Surplus: Money.Of(0)))
{
    private static readonly Heads Usual = new();

    [Fact]
    public void As_many_as_are_asked_for_cost_nothing() =>
        Keeps(Usual, Asking("Ann: E L\nBob: E .", new HeadsNeed(0, "early", 2, null, null)));

    [Fact]
    public void Each_missing_person_counts() =>
        Breaks(
            Usual,
            Asking("Ann: E L\nBob: L .", new HeadsNeed(0, "early", 3, null, null)),
            2,
            "Mon 12-07 early: 1 at work, 3 asked for"
        );

    [Fact]
    public void Each_surplus_person_counts() =>
        Breaks(
            Usual,
            Asking("Ann: . L\nBob: E L", new HeadsNeed(1, "late", 0, null, null)),
            2,
            "Tue 12-08 late"
        );

    [Fact]
    public void What_nobody_asks_for_costs_nothing() =>
        Keeps(Usual, Asking("Ann: E N", new HeadsNeed(0, "early", 1, null, null)));

    [Fact]
    public void The_prices_of_a_need_come_before_those_of_the_rule()
    {
        Assert.Equal(Money.Of(4), Cost("Ann: . ."));
        Assert.Equal(Money.Of(7), Cost("Ann: E .\nBob: E ."));

        static Money Cost(string drawing) =>
            Assert
                .Single(
                    new Heads(Money.Of(9), Money.Of(7)).Check(
                        Asking(drawing, new HeadsNeed(0, "early", 1, Money.Of(4), null))
                    )
                )
                .Cost;
    }

    private static Roster Asking(string drawing, params HeadsNeed[] needs) =>
        Drawn.Roster(drawing, brief => brief with { Heads = needs });
}
