using RosterSolver.Economics;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics.Staffing;

public sealed class StaffingStudyTests
{
    private static readonly StaffingStudy study = StaffingStudy.Of(
        PlanFiles
            .Over(
                """
                demand:
                  hours: [20 x 1000, 6 x 1200]
                  p10: [20 x 950, 6 x 1100]
                  p90: [20 x 1050, 6 x 1300]
                """
            )
            .Value!
    );

    [Fact]
    public void No_case_has_a_fault() => Assert.Empty(study.Faults);

    /// <summary>The plan with a gap, against a dearer one with a gap.</summary>
    [Theory]
    [InlineData(0, 0, 0, true)]
    [InlineData(100, 0, 50, true)]
    [InlineData(0, 60, 50, false)]
    [InlineData(100, 100, 50, false)]
    [InlineData(100, 40, 50, true)]
    public void Costs_are_apart_only_where_no_better_plan_could_bridge_it(
        double gap,
        double otherGap,
        double dearer,
        bool apart
    )
    {
        var one = Of(0, gap);
        var other = Of(dearer, otherGap);
        Assert.Equal((apart, apart), (one.IsApartFrom(other), other.IsApartFrom(one)));

        static StaffingCase Of(double dearer, double gap)
        {
            var (plan, cost) = (study.Plan, study.Plan.Cost + dearer);
            var costs = plan.Ledger.Costs;
            return plan with
            {
                Outcome = plan.Outcome with { Cost = cost, Bound = cost - gap },
                Ledger = plan.Ledger with { Costs = costs with { Hiring = costs.Hiring + dearer } },
            };
        }
    }

    [Fact]
    public void Nothing_that_is_given_up_makes_a_plan_cheaper()
    {
        Assert.True(study.Plan.Cost <= study.NoHiring.Cost + 1e-6);
        Assert.True(study.Plan.Cost <= study.NoOvertime.Cost + 1e-6);
    }

    [Fact]
    public void Outcomes_stand_in_order() =>
        Assert.Equal(["P10", "expected", "P90"], study.Outlooks.Select(one => one.Name));

    [Fact]
    public void For_what_comes_the_plan_for_it_is_the_cheapest() =>
        Assert.All(
            study.Outlooks.Index(),
            came =>
            {
                var costs = study.Foresights.Select(row => row.Costs[came.Index]).ToList();
                Assert.Equal(came.Item.Cost, costs[came.Index]);
                Assert.All(costs, cost => Assert.True(cost >= came.Item.Cost - 1e-6));
            }
        );

    [Fact]
    public void Cheaper_or_more_of_anything_good_never_costs_more()
    {
        var byAxis = study.Tornado.ToDictionary(one => one.Axis);
        Assert.Equal(study.Tornado.OrderByDescending(one => one.Swing), study.Tornado);
        foreach (
            var (axis, less) in new[]
            {
                (StaffingAxis.Need, true),
                (StaffingAxis.Wages, true),
                (StaffingAxis.OvertimePay, true),
                (StaffingAxis.HiringCost, true),
                (StaffingAxis.Productive, false),
            }
        )
            Assert.True(
                less ? byAxis[axis].Less.Cost < study.Plan.Cost : byAxis[axis].More.Cost < study.Plan.Cost,
                $"{axis}"
            );
    }

    [Fact]
    public void A_sweep_has_every_combination_and_no_change_is_the_plan()
    {
        var variants = StaffingVariant.Of(
            study.Plan,
            [new(StaffingAxis.Need, [-0.1, 0]), new(StaffingAxis.Attrition, [0, 0.5])],
            study.Scenario.Solve
        );
        Assert.Equal(
            [
                [-0.1, 0],
                [-0.1, 0.5],
                [0, 0],
                [0, 0.5],
            ],
            variants.Select(variant => variant.Changes)
        );
        Assert.Equal(study.Plan.Cost, variants[2].Case.Cost, 1e-4);
        Assert.True(variants[0].Case.Cost < variants[2].Case.Cost);
        Assert.True(variants[3].Case.Cost > variants[2].Case.Cost);
    }
}
