using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver.Tours;

public sealed class TourSearchTests
{
    private static readonly Rule[] Rules =
    [
        new OneShiftADay(),
        new Coverage(),
        new Eligibility(),
        new Leave(),
        new MinRest(11),
        new ForwardRotation(Money.Of(9)),
        new Fair(Price: Money.Of(20)),
        new Seats(2, Money.Of(4)),
    ];

    [Fact]
    public void Its_cost_is_the_cost_that_the_limits_see_and_its_roster_keeps_the_hard_ones() =>
        Any.Brief(9)
            .Where(IsOnePhoneQueue)
            .Sample(
                brief =>
                {
                    var model = RosterModel.Of(brief, Rules);
                    var search = Searched(model, 200);
                    var roster = search.Roster;
                    Assert.Empty(Structure.Check(roster));
                    Assert.Empty(Audit.Of(roster, Rules).Hard);
                    Assert.Equal(RosterSolve.CostOf(model, roster).Units, search.Cost);
                },
                iter: 60,
                print: brief => Drawn.Text(new(brief, []))
            );

    [Fact]
    public void Who_has_no_planned_tour_or_one_that_breaks_a_limit_gets_another()
    {
        Rule[] rules = [.. RuleCatalogue.Always.Select(RuleCatalogue.WithDefaults), new WeeklyHours()];
        var model = RosterModel.Of(Crowd.Brief, rules);
        var search = new TourSearch(model, new(model), seed: 1);
        var everyDay = Enumerable.Repeat(0, Crowd.Brief.Horizon.Days).ToArray();
        search.Follow(new Dictionary<int, int[]> { [3] = everyDay });
        Assert.Empty(Audit.Of(search.Roster, rules).Hard);
        var tries = 0;
        search.Anneal(1, () => tries++ / 500.0, CancellationToken.None);
        Assert.Empty(Audit.Of(search.Roster, rules).Hard);
    }

    [Fact]
    public void Never_ends_dearer_than_it_began()
    {
        var model = RosterModel.Of(
            Some.Brief(
                    14,
                    agents: [.. Enumerable.Range(1, 6).Select(number => Some.Agent($"agent {number}"))]
                )
                .Requiring(2, 7, 200),
            Rules
        );
        Assert.True(Searched(model, 2_000).Cost <= Searched(model, 0).Cost);
    }

    [Fact]
    public void Same_seed_same_roster()
    {
        var model = RosterModel.Of(
            Some.Brief(7, agents: [.. Enumerable.Range(1, 5).Select(number => Some.Agent($"agent {number}"))])
                .Requiring(2, 7, 100),
            Rules
        );
        Assert.Equal(Drawn.Text(Searched(model, 500).Roster), Drawn.Text(Searched(model, 500).Roster));
    }

    [Fact]
    public void A_roster_read_as_tours_is_written_as_it_was() =>
        Any.Roster()
            .Sample(
                roster =>
                    Assert.Equal(
                        Drawn.Text(roster),
                        Drawn.Text(TourRosters.Written(roster.Brief, TourRosters.Read(roster)))
                    ),
                iter: 100,
                print: Drawn.Text
            );

    private static TourSearch Searched(RosterModel model, int trials)
    {
        var search = new TourSearch(model, new TourGraphs(model), seed: 1);
        search.Begin(CancellationToken.None);
        var trial = 0;
        search.Anneal(
            minutesOfHeat: 20,
            () => trials == 0 ? 1 : trial++ / (double)trials,
            CancellationToken.None
        );
        return search;
    }

    private static bool IsOnePhoneQueue(Brief brief) =>
        RosterModel.Of(brief, [new Coverage()]).Limits.All(limit => limit is CoverageLimit);
}
