using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver;

public sealed class AggregateModelTests
{
    private static readonly TimeSpan Ample = TimeSpan.FromSeconds(20);

    [Fact]
    public void No_roster_under_labour_rules_costs_less() => BoundsAll(Tiny.WithRules, 25);

    [Fact]
    public void No_roster_under_arbitrary_limits_costs_less() => BoundsAll(Tiny.WithLimits, 40);

    [Fact]
    public void No_roster_with_breaks_costs_less() => BoundsAll(Tiny.WithBreaks, 5);

    [Fact]
    public void No_roster_with_skills_costs_less() => BoundsAll(Tiny.WithSkills, 8);

    [Fact]
    public void What_like_agents_must_pay_is_charged_once()
    {
        var brief = Some.Brief(1, agents: [Some.Agent("Ann"), Some.Agent("Ben")]).Requiring(2, 6, 14);
        var contract = Some.FullTime with { WeeklyMinutes = 9 * 60 * 7, AtLeastMinutes = 0 };
        var model = RosterModel.Of(
            brief.Each(agent => agent with { Contract = contract }),
            [new OneShiftADay(), new Coverage(), new WeeklyHours(Unused: PricePerHour.Of(2))]
        );
        Assert.InRange(AggregateModel.Bound(model, Ample).Amount, 3.99m, 4);
        Assert.Equal(Money.Of(2 * 2), Tiny.LeastCost(model));
    }

    private static void BoundsAll(Gen<RosterModel> models, int iterations) =>
        models.Sample(
            model =>
            {
                if (Tiny.LeastCost(model) is not { } least)
                    return;
                Assert.InRange(AggregateModel.Bound(model, Ample).Amount, 0, least.Amount);
                Assert.InRange(AggregateModel.Bound(model, null).Amount, 0, least.Amount);
            },
            iter: iterations,
            print: Tiny.Print
        );
}
