using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver.Activities;

public sealed class ActivitySolveTests
{
    private static readonly Rule[] Rules = [new OneShiftADay(), new Coverage(), new Attendance()];

    private static readonly Gen<Brief> Briefs =
        from brief in Any.Brief(7, mostAgents: 4, mostShifts: 3, mostQueues: 2)
        from activity in AnyActivity.One
        select brief with
        {
            Activities = [activity],
            Queues = [.. brief.Queues.Select(need => need with { Work = null })],
        };

    [Fact]
    public void What_is_told_only_gets_better_and_is_kept_with_its_bound() =>
        Gen.Select(Briefs, Gen.Bool)
            .Sample(
                (brief, repeatable) =>
                {
                    var told = new Told();
                    var outcome = RosterSolve.Run(
                        RosterModel.Of(brief, Rules),
                        new(TimeSpan.FromSeconds(1), 0, 1, repeatable),
                        told
                    );
                    Assert.NotNull(outcome.Roster);
                    var costs = told.Of(one => one.Cost);
                    var bounds = told.Of(one => one.Bound);
                    Assert.NotEmpty(costs);
                    Assert.Equal(costs.OrderDescending(), costs);
                    Assert.Equal(bounds.Order(), bounds);
                    Assert.True(outcome.Cost <= costs[^1], $"told {costs[^1]}, kept {outcome.Cost}");
                    Assert.All(bounds, bound => Assert.True(bound <= outcome.Bound));
                    Assert.True(outcome.Bound <= outcome.Cost);
                },
                iter: 6,
                threads: 1
            );

    [Fact]
    public void Whatever_stages_take_within_their_time_all_end_within_that_of_all() =>
        Gen.Select(Gen.Double[0.1, 10].Array[1, 8], Gen.Double[0, 1].Array[8])
            .Sample(
                (weights, used) =>
                {
                    var now = TimeSpan.Zero;
                    var total = TimeSpan.FromSeconds(40);
                    var times = new SharedTime(total, weights, () => now);
                    foreach (var stage in Enumerable.Range(0, weights.Length))
                        now += times.Next() * used[stage];
                    Assert.True(now <= total + TimeSpan.FromTicks(weights.Length));
                }
            );

    [Fact]
    public void A_stage_that_takes_too_long_leaves_less_to_the_others_and_what_it_leaves_they_have()
    {
        var now = TimeSpan.Zero;
        var times = new SharedTime(TimeSpan.FromSeconds(40), [2, 1, 1], () => now);
        Assert.Equal(TimeSpan.FromSeconds(20), times.Next());
        now = TimeSpan.FromSeconds(30);
        Assert.Equal(TimeSpan.FromSeconds(5), times.Next());
        now = TimeSpan.FromSeconds(125);
        Assert.Equal(TimeSpan.Zero, times.Next());
    }

    [Fact]
    public void Sessions_that_are_told_to_end_at_once_keep_what_must_hold()
    {
        var roster = Drawn.Roster("Ann: E E E\nBen: E E E\nCem: E E E");
        var brief = roster.Brief with { Activities = [AnyActivity.One.Single() with { Group = new(2, 3) }] };
        var placed = ActivityPlacement.Placed(
            RosterModel.Of(brief, Rules),
            new(brief, roster.Assignments),
            1,
            new(canceled: true)
        );
        Assert.DoesNotContain(new Attendance().Check(placed), violation => violation.IsHard);
        Assert.All(placed.Assignments, worked => Assert.Empty(worked.Activities));
    }

    private sealed class Told : IProgress<Incumbent>
    {
        private readonly Lock gate = new();
        private readonly List<Incumbent> all = [];

        public void Report(Incumbent value)
        {
            lock (gate)
                all.Add(value);
        }

        public IReadOnlyList<Money> Of(Func<Incumbent, Money?> figure)
        {
            lock (gate)
                return [.. all.Select(figure).OfType<Money>()];
        }
    }
}
