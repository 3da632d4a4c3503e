using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver;

public sealed class LevelSolveTests
{
    private static readonly SolveSettings ToTheProof = new(TimeSpan.FromSeconds(60), 0, 1, Repeatable: true);

    private static readonly Gen<(RosterModel Model, string[][] Levels)> Any =
        from model in Tiny.WithRules
        from order in Gen.Shuffle(model.Rules.Select(rule => rule.Id).ToArray())
        from first in Gen.Int[1, 2]
        from second in Gen.Int[1, 2]
        select (model, new[] { order[..first], order[first..(first + second)] });

    [Fact]
    public void Finds_the_first_of_all_rosters_in_the_order_of_the_levels() =>
        Any.Sample(
            drawn =>
            {
                var least = Least(drawn.Model, drawn.Levels);
                var outcome = LevelSolve.Run(drawn.Model, ToTheProof with { Levels = drawn.Levels });
                Assert.Equal(least is null ? SolveStatus.Impossible : SolveStatus.Optimal, outcome.Status);
                if (least is null)
                    return;
                Assert.Equal(least, Costs(drawn.Model, drawn.Levels, outcome.Roster!));
                Assert.Equal(Priced(least), Priced(outcome.Levels.Select(level => level.Cost)));
                Assert.All(outcome.Levels, level => Assert.Equal(level.Cost, level.Bound));
                Assert.Equal(RosterSolve.CostOf(drawn.Model, outcome.Roster!), outcome.Cost);
                Assert.Equal(outcome.Cost, outcome.Bound);
            },
            iter: 40,
            threads: 2,
            print: drawn =>
                $"{string.Join(" > ", drawn.Levels.Select(level => string.Join('+', level)))}\n{Tiny.Print(drawn.Model)}"
        );

    [Fact]
    public void A_search_that_begins_with_the_best_keeps_it() =>
        Any.Sample(
            drawn =>
            {
                var settings = ToTheProof with { Levels = drawn.Levels };
                if (LevelSolve.Run(drawn.Model, settings).Roster is not { } best)
                    return;
                using var ended = new CancellationTokenSource();
                ended.Cancel();
                var again = LevelSolve.From(best, drawn.Model, settings, null, ended.Token);
                Assert.Equal(
                    Costs(drawn.Model, drawn.Levels, best),
                    Costs(drawn.Model, drawn.Levels, again.Roster!)
                );
                Assert.All(again.Levels, level => Assert.True(level.Bound <= level.Cost));
            },
            iter: 20,
            threads: 2
        );

    [Fact]
    public void A_search_that_ends_early_is_bounded_on_each_level()
    {
        foreach (var seed in Enumerable.Range(1, 3))
        {
            var settings = ToTheProof with
            {
                Time = TimeSpan.FromSeconds(0.3),
                Seed = seed,
                Levels =
                [
                    ["fair"],
                    ["weekly-hours"],
                ],
            };
            var outcome = LevelSolve.Run(Fortnight(), settings);
            Assert.Equal(["fair", "weekly-hours", "coverage"], outcome.Levels.Select(level => level.Name));
            Assert.All(outcome.Levels, level => Assert.True(level.Bound <= level.Cost, level.Name));
            Assert.Equal(outcome.Cost, outcome.Levels.Select(level => level.Cost).Total());
            Assert.Equal(outcome.Cost, Audit.Of(outcome.Roster!, Fortnight().Rules).Cost);
            Assert.Equal(outcome.Levels.All(level => level.IsProven), outcome.Status == SolveStatus.Optimal);
        }
    }

    [Fact]
    public void Each_level_is_as_good_as_the_order_before_it_allows()
    {
        var settings = ToTheProof with { Time = TimeSpan.FromSeconds(3) };
        var free = RosterSolve.Run(Fortnight(), settings);
        var fair = LevelSolve.Run(
            Fortnight(),
            settings with
            {
                Levels =
                [
                    ["fair"],
                ],
            }
        );
        Assert.Equal(Money.Zero, fair.Levels[0].Cost);
        Assert.True(free.Bound <= fair.Cost);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Sixty_people_are_solved_level_by_level_and_no_level_pays_for_a_later_one(bool heads)
    {
        Rule[] rules =
        [
            .. RuleCatalogue.Always.Select(RuleCatalogue.WithDefaults),
            new Wishes(Money.Of(40)),
            new MaxWeekends(1, Price: Money.Of(30)),
        ];
        var model = RosterModel.Of(heads ? Crowd.WithHeads : Crowd.Brief, rules);
        var settings = new SolveSettings(TimeSpan.FromSeconds(1), 0, 1, Repeatable: true)
        {
            Levels =
            [
                ["wishes", "max-weekends"],
                [heads ? "heads" : "coverage"],
            ],
        };
        var outcome = LevelSolve.Run(model, settings);
        var audit = Audit.Of(outcome.Roster!, rules);
        Assert.Empty(audit.Hard);
        Assert.Equal(audit.Cost, outcome.Cost);
        Assert.Equal(3, outcome.Levels.Count);
        Assert.All(outcome.Levels, level => Assert.True(level.Bound <= level.Cost, level.Name));
        Assert.Equal(Money.Zero, outcome.Levels[0].Cost);
        Assert.Equal(
            outcome.Levels[0].Cost,
            audit
                .Violations.Where(broken => broken.Rule is "wishes" or "max-weekends")
                .Select(broken => broken.Cost)
                .Total()
        );
    }

    [Fact]
    public void A_run_that_is_cancelled_keeps_the_roster_of_the_levels_done()
    {
        using var stop = new CancellationTokenSource();
        var progress = new Told(incumbent =>
        {
            if (incumbent.Level?.StartsWith("2 of", StringComparison.Ordinal) == true)
                stop.Cancel();
        });
        var outcome = LevelSolve.Run(
            Fortnight(),
            ToTheProof with
            {
                Levels =
                [
                    ["coverage"],
                    ["weekly-hours"],
                ],
            },
            progress: progress,
            cancellation: stop.Token
        );
        Assert.True(outcome.Status is SolveStatus.Interrupted or SolveStatus.Optimal, outcome.InWords);
        Assert.Empty(Audit.Of(outcome.Roster!, Fortnight().Rules).Hard);
        Assert.Equal(3, outcome.Levels.Count);
    }

    [Fact]
    public void Weights_leave_the_last_level_alone_and_rank_those_before_it()
    {
        var levels = Level.Of(
            Fortnight(),
            [
                ["coverage"],
                ["weekly-hours"],
            ]
        );
        var weights = LevelWeights.Of(levels, [new(7000), new(6000), new(400)]);
        Assert.Equal(1, weights[2]);
        Assert.True(weights[1] * levels[1].Grain > 400);
        Assert.True(weights[0] * levels[0].Grain > (weights[1] * 6000) + 400);
    }

    [Fact]
    public void Weights_that_cannot_be_counted_with_are_cut()
    {
        var levels = Level.Of(
            Fortnight(),
            [
                ["coverage"],
                ["weekly-hours"],
            ]
        );
        var costs = Enumerable.Repeat(new Money(1L << 45), 3).ToList();
        var weights = LevelWeights.Of(levels, costs);
        Assert.All(weights, weight => Assert.InRange(weight, 1, 1L << 50));
        Assert.True(weights.Zip(levels, (weight, level) => weight * level.MostCost).Sum() < 1L << 62);
    }

    private static List<Money>? Least(RosterModel model, string[][] levels)
    {
        List<Money>? least = null;
        foreach (var roster in Tiny.Sound(model))
        {
            var costs = Costs(model, levels, roster);
            if (
                least is null
                || costs.Zip(least).FirstOrDefault(pair => pair.First != pair.Second) is var (here, there)
                    && here < there
            )
                least = costs;
        }

        return least;
    }

    /// <summary>By level, from the limits: the rules named, then all others.</summary>
    private static List<Money> Costs(RosterModel model, string[][] levels, Roster roster)
    {
        var chosen = new Choices(roster);
        var byRule = model.Limits.ToLookup(limit => limit.Rule, limit => limit.CostIn(chosen));
        var others = byRule.Select(rule => rule.Key).Except(levels.SelectMany(level => level));
        return
        [
            .. levels.Append([.. others]).Select(level => level.SelectMany(rule => byRule[rule]).Total()),
        ];
    }

    private static IEnumerable<Money> Priced(IEnumerable<Money> costs) =>
        costs.Where(cost => cost > Money.Zero);

    private static RosterModel Fortnight()
    {
        var brief = Some.Brief(14, agents: [.. "ABC".Select(name => Some.Agent($"{name}"))]);
        for (var day = 0; day < 14; day++)
            brief = brief
                .Requiring(1, day * 24 + 7, day * 24 + 23)
                .Requiring(2, day * 24 + 10, day * 24 + 16);
        return RosterModel.Of(
            brief,
            [
                new OneShiftADay(),
                new Coverage(),
                new MinRest(11),
                new MaxConsecutiveDays(5),
                new WeeklyHours(),
                new Fair(Price: Money.Of(20)),
            ]
        );
    }

    private sealed class Told(Action<Incumbent> tell) : IProgress<Incumbent>
    {
        public void Report(Incumbent value) => tell(value);
    }
}
