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
    public void People_who_exchange_days_leave_every_shift_filled_and_take_it_back_by_doing_it_again() =>
        Gen.Select(Any.Brief(9).Where(IsOnePhoneQueue), Gen.Int[0, 8], Gen.Int[0, 8])
            .Where((brief, _, _) => brief.Agents.Count > 1)
            .Sample(
                (brief, first, last) =>
                {
                    var model = RosterModel.Of(brief, Rules);
                    var crew = new Crew(model, new(model));
                    foreach (var agent in model.Agents)
                        crew.Place(agent, crew.Tours[agent], crew.Whole);
                    var (before, cost) = (Text(crew), crew.Cost);
                    var filled = Filled(crew);
                    var days = new DaySpan(
                        Math.Min(Math.Min(first, last), crew.Whole.Last),
                        Math.Min(Math.Max(first, last), crew.Whole.Last)
                    );
                    if (!crew.Exchange(0, 1, days))
                    {
                        Assert.Equal(before, Text(crew));
                        return;
                    }

                    Assert.Equal(filled, Filled(crew));
                    Assert.Equal(RosterSolve.CostOf(model, Written(crew)).Units, crew.Cost);
                    Assert.Empty(Audit.Of(Written(crew), Rules).Hard);
                    crew.Exchange(0, 1, days);
                    Assert.Equal((before, cost), (Text(crew), crew.Cost));

                    Roster Written(Crew them) => TourRosters.Written(brief, them.Tours);

                    string Text(Crew them) => Drawn.Text(Written(them));

                    string Filled(Crew them) =>
                        string.Join(
                            '\n',
                            Written(them)
                                .Assignments.Select(worked =>
                                    $"{worked.Range.Start} {worked.Shift.Id} {string.Join(' ', worked.Breaks)}"
                                )
                                .Order(StringComparer.Ordinal)
                        );
                },
                iter: 100
            );

    [Fact]
    public void A_spread_that_must_hold_is_kept_without_ruining_the_rest()
    {
        Rule[] rules = [.. RuleCatalogue.Always.Select(RuleCatalogue.WithDefaults), new Fair(Spread: 4)];
        var model = RosterModel.Of(Crowd.Brief, rules);
        var search = new TourSearch(model, new(model), seed: 1);
        search.Begin(CancellationToken.None);
        var tries = 0;
        search.Anneal(20, () => tries++ / 300.0, CancellationToken.None);
        Assert.Empty(Audit.Of(search.Roster, rules).Hard);
        Assert.InRange(search.Cost, 0, 2 * AggregateModel.Bound(model, time: null).Units);
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
