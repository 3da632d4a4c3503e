using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Rules;

public sealed class WagesTests() : RuleTests<Wages>(new Wages())
{
    [Fact]
    public void Hours_worked_cost_pay_and_on_cost() =>
        Assert.Equal(Money.Of(16 * 27), Audit.Of(PaidBy(hour: true, "Ann: E . E"), [new Wages()]).Cost);

    [Fact]
    public void Wages_of_the_contract_are_no_part_of_the_objective() =>
        Keeps(new Wages(), PaidBy(hour: false, "Ann: E . E"));

    [Fact]
    public void The_past_has_been_paid() => Keeps(new Wages(), PaidBy(hour: true, "Ann: E E | . ."));

    private static Roster PaidBy(bool hour, string drawing) =>
        Drawn.Roster(
            drawing,
            brief =>
                brief.Each(agent =>
                    agent with
                    {
                        Contract = agent.Contract with { IsPaidByTheHour = hour, OnCost = new(0.35m) },
                    }
                )
        );
}
