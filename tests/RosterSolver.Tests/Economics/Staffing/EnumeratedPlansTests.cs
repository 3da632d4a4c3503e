using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Economics.Staffing;

/// <summary>Plans like the worked one, with other numbers: the best of all ways to hire, each reckoned by hand.</summary>
public sealed class EnumeratedPlansTests
{
    private static readonly StaffingSettings exactly = new(TimeSpan.FromSeconds(60));

    private static readonly Gen<(double, double, double)[]> bands = Gen.Select(
        Gen.Double[1, 3],
        Gen.Double[0, 6],
        Gen.Double[0.6, 1],
        (premium, hours, output) => (premium, hours, output)
    ).Array[0, 3];

    private static readonly Gen<PlanByHand> peak =
        from level in Gen.Double[0.8, 1.3].Array[3, 6]
        from heads in Gen.Int[5, 40]
        from leaving in Gen.Double[0, 0.03]
        from gone in Gen.Double[0, 0.05]
        from least in Gen.Int[0, 3]
        from each in Gen.Double[0, 9000]
        from held in Gen.Double[0, 9000]
        from training in Gen.Int[0, 6]
        from ramp in Gen.Double[0, 1].Array[0, 4]
        from some in bands
        from bought in Gen.Select(Gen.Double[40, 200], Gen.Double[0, 200])
        from missing in Gen.Double[100, 400]
        select new PlanByHand
        {
            // A level lasts for eight weeks, and the third is the peak.
            Need =
            [
                .. level.SelectMany(
                    (one, place) => Enumerable.Repeat(30 * heads * one * (place == 2 ? 1.2 : 1), 8)
                ),
            ],
            Heads = heads,
            Leaving = leaving,
            LeavingInTraining = gone,
            Starts = [1, 6, 11],
            Size = (least, 7),
            OfHire = each,
            OfClass = least == 1 ? held : 0,
            Training = training,
            Ramp = ramp,
            Bands = some,
            Bought = bought,
            Missing = missing,
        };

    /// <summary>The vector's six classes of fifteen, with dearer hires, more leavers, and no overtime on rest days.</summary>
    [Theory]
    [InlineData(9000, 0.01, 250, 2)]
    [InlineData(6000, 0.02, 250, 2)]
    [InlineData(6000, 0.005, 120, 2)]
    [InlineData(6000, 0.01, 250, 1)]
    public void The_worked_plan_with_another_number(double hire, double leaving, double missing, int some)
    {
        var reckoned = PlanByHand.Worked with
        {
            OfHire = hire,
            Leaving = leaving,
            Missing = missing,
            Bands = [.. PlanByHand.Worked.Bands.Take(some)],
            // Later classes have no time to pay back, with these numbers: all 4,096 ways of three.
            Starts = [2, 7, 12],
        };
        Holds(reckoned);
    }

    [Fact]
    public void The_best_way_to_hire_is_found_whatever_the_numbers() => peak.Sample(Holds, iter: 12);

    /// <summary>Plans at the ends of what can be asked, each with what it has to end with.</summary>
    public static TheoryData<string> Edges => [.. edges.Keys];

    private static readonly Dictionary<string, PlanByHand> edges = new()
    {
        ["one week"] = Edge(1, 330, [0]),
        ["two years"] = Edge(104, 330, [1, 40, 80]),
        ["a million hours a week"] = Edge(12, 1e6, [1, 4]),
        ["nothing to do"] = Edge(12, 0, [1, 4]),
        ["nobody there yet"] = Edge(26, 150, [1, 4]) with { Heads = 0 },
        ["nobody leaves"] = Edge(26, 400, [1, 4]) with { Leaving = 0, LeavingInTraining = 0 },
        ["half leave in a week"] = Edge(26, 400, [1, 4, 9]) with { Leaving = 0.5 },
        ["training beyond the last week"] = Edge(20, 400, [1, 4]) with { Training = 30 },
        ["a ramp beyond the last week"] = Edge(20, 400, [1, 4]) with
        {
            Training = 1,
            Ramp = [.. Enumerable.Repeat(0.75, 40)],
        },
        ["no training, no ramp"] = Edge(20, 400, [0, 19]) with { Training = 0, Ramp = [] },
        ["no overtime"] = Edge(20, 400, [1, 4]) with { Bands = [] },
        ["nobody to buy from"] = Edge(20, 400, [1, 4]) with { Bought = (90, 0) },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void The_best_way_to_hire_is_found_at_the_edges(string name) => Holds(edges[name]);

    private static PlanByHand Edge(int weeks, double need, IReadOnlyList<int> starts) =>
        new()
        {
            Need = [.. Enumerable.Repeat(need, weeks)],
            Heads = 10,
            Starts = starts,
            Size = (0, 6),
        };

    private static void Holds(PlanByHand reckoned)
    {
        var plan = StaffingCase.Of("", reckoned.Brief, exactly);
        Assert.Empty(plan.Faults);
        Assert.True(plan.Outcome.IsProven, $"{plan.Cost:R}, bound {plan.Outcome.Bound:R}");
        var best = reckoned.Ways.OrderBy(way => reckoned.Cost(way)).Take(2).ToList();
        var cost = reckoned.Cost(best[0]);
        Assert.Equal(cost, plan.Cost, 1e-4 + (1e-8 * cost));
        if (reckoned.Cost(best[1]) - cost > 0.01)
            Assert.Equal(best[0], plan.Ledger.Plan.Hires);
    }
}
