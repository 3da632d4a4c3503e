using System.Diagnostics;
using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver.Columns;

/// <summary>Whole tours: what they prove never exceeds the cheapest roster, and what they find is one.</summary>
public sealed class ColumnSearchTests
{
    private static readonly SolveSettings Short = new(TimeSpan.FromSeconds(0.5), 0, 1, Repeatable: true);

    [Fact]
    public void Proves_no_more_than_the_cheapest_roster_costs_and_finds_none_cheaper() =>
        Tiny.WithHeads.Sample(
            model =>
            {
                using var race = new Race(Stopwatch.StartNew(), Short, null, CancellationToken.None);
                var search = ColumnSearch.Of(model, Short, race, Stopwatch.StartNew(), null);
                search?.Improve(seed: 1);
                if (Tiny.LeastCost(model) is not { } least)
                {
                    Assert.Null(race.Best);
                    return;
                }

                Assert.True(race.RelaxedBound <= least, $"{race.RelaxedBound} above {least}");
                Assert.True(race.Best is null || race.BestCost >= least, $"{race.BestCost} below {least}");
                Assert.True(race.Best is null || RosterSolve.KeepsAll(model, race.Best));
                Assert.True(race.Best is null || RosterSolve.CostOf(model, race.Best) == race.BestCost);
            },
            iter: 40,
            print: Tiny.Print
        );

    [Fact]
    public void A_crowd_of_whom_heads_are_asked_is_nearly_proven()
    {
        Rule[] rules =
        [
            new OneShiftADay(),
            new Heads(),
            new Leave(),
            new Eligibility(),
            new MinRest(11),
            new MaxConsecutiveDays(5),
            new MinConsecutiveDaysOff(2),
            new WeeklyHours(),
            new Wishes(Money.Of(20)),
        ];
        var settings = Short with { Time = TimeSpan.FromSeconds(3) };
        var outcome = RosterSolve.Run(RosterModel.Of(Crowd.WithHeads, rules), settings);
        Assert.Equal(StagesTaken.InWords(Stages.Columns, planned: false), outcome.Solved);
        var audit = Audit.Of(outcome.Roster!, rules);
        Assert.Empty(audit.Hard);
        Assert.Equal(audit.Cost, outcome.Cost);
        Assert.True(outcome.Bound <= outcome.Cost);
        Assert.InRange(outcome.Gap, 0, 0.05);
    }

    [Fact]
    public void Goes_on_from_a_roster_that_is_known_and_never_tells_a_dearer_one()
    {
        var model = RosterModel.Of(Crowd.WithHeads, [new OneShiftADay(), new Heads(), new WeeklyHours()]);
        var known = RosterSolve.Run(model, Short).Roster!;
        var outcome = RosterSolve.From(known, model, Short, null, CancellationToken.None);
        Assert.True(outcome.Cost <= RosterSolve.CostOf(model, known));
    }

    [Fact]
    public void Where_people_have_more_to_do_together_than_heads_other_stages_are_taken()
    {
        var model = RosterModel.Of(
            Crowd.WithHeads,
            [new OneShiftADay(), new Heads(), new Fair(Price: Money.Of(10))]
        );
        Assert.Equal(Stages.Plan, RosterSolve.ChosenFor(model, Short with { Stages = Stages.Columns }));
    }
}
