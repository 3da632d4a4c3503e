using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver.Tours;

public sealed class TourGraphTests
{
    private static readonly Rule[] Labour =
    [
        new OneShiftADay(),
        new Eligibility(),
        new Leave(Money.Of(11)),
        new MinRest(11),
        new ForwardRotation(Money.Of(9)),
        new MaxConsecutiveDays(3, Money.Of(22)),
        new MaxConsecutiveNights(2),
        new DaysOff(1),
        new WeeklyHours(),
        new MaxWeekends(1, Price: Money.Of(17)),
        new Rotation(RotationBlock.Week, Forward: true, Price: Money.Of(13)),
        new MinConsecutiveDays(2),
        new MinConsecutiveDaysOff(3, Price: Money.Of(8)),
        new Wishes(),
        new WeeklyRest(TimeLength.OfHours(26), InDays: 5, Times: 2, Price: Money.Of(19)),
    ];

    [Fact]
    public void Charges_any_tour_what_the_limits_of_labour_rules_charge() =>
        Any.Roster()
            .Sample(
                roster => Agree(RosterModel.Of(roster.Brief, Labour), roster),
                iter: 300,
                print: Drawn.Text
            );

    [Fact]
    public void Charges_any_tour_what_two_rests_that_must_be_had_charge() =>
        Any.Roster()
            .Sample(
                roster => Agree(RosterModel.Of(roster.Brief, [new OneShiftADay(), TwoRests]), roster),
                iter: 300,
                print: Drawn.Text
            );

    [Fact]
    public void Two_rests_in_two_weeks_are_few_states()
    {
        var model = RosterModel.Of(Some.Brief(28, agents: Some.Agent()), [new OneShiftADay(), TwoRests]);
        Assert.InRange(Graph(model, 0)!.Layers.Max(layer => layer.States), 2, 20);
    }

    private static WeeklyRest TwoRests => new(TimeLength.OfHours(35), Weeks: 2, Times: 2);

    [Fact]
    public void Charges_any_tour_what_limits_that_no_rule_has_thought_of_charge() =>
        Tiny
            .WithLimits.SelectMany(model => Any.Roster(model.Brief).Select(roster => (model, roster)))
            .Sample(pair => Agree(pair.model, pair.roster), iter: 300, print: pair => Tiny.Print(pair.model));

    [Fact]
    public void Finds_the_cheapest_tour_of_all() =>
        Gen.Select(Tiny.WithLimits, Gen.Int[-900, 900].Array[6])
            .Sample(
                (model, prices) =>
                {
                    var worth = new long[3, model.Brief.Shifts.Count];
                    for (var place = 0; place < worth.Length; place++)
                        worth[place / worth.GetLength(1), place % worth.GetLength(1)] = prices[place];
                    foreach (var agent in model.Agents)
                        IsCheapest(Graph(model, agent), worth);
                },
                iter: 200,
                print: pair => Tiny.Print(pair.Item1)
            );

    [Fact]
    public void A_person_whose_hard_limits_contradict_each_other_has_no_graph()
    {
        var brief = Some.Brief(2, agents: Some.Agent());
        var model = RosterModel.Of(
            brief,
            [new OneShiftADay(), new ArbitraryLimit([0], [-1, -1], 0, 0, -5, null)]
        );
        Assert.Null(Graph(model, 0));
    }

    [Fact]
    public void States_are_told_apart_only_as_far_as_they_matter()
    {
        var brief = Some.Brief(28, agents: Some.Agent());
        var model = RosterModel.Of(
            brief,
            [new OneShiftADay(), new MaxConsecutiveDays(6), new MinRest(11), new WeeklyHours()]
        );
        Assert.InRange(Graph(model, 0)!.Layers.Max(layer => layer.States), 2, 200);
    }

    private static TourGraph? Graph(RosterModel model, int agent) =>
        TourGraph.Of(model.LimitsOf(agent), new OpenChoices(model).Of(agent), model.Brief.Horizon.Days);

    private static void Agree(RosterModel model, Roster roster)
    {
        var chosen = new Choices(roster);
        var tours = TourRosters.Read(roster);
        foreach (var agent in model.Agents)
        {
            var limits = model.LimitsOf(agent);
            var broken = limits.Any(limit => limit.IsHard && limit.BreachIn(chosen) > 0);
            var cost = limits.Sum(limit => limit.CostIn(chosen).Units);
            Assert.Equal(broken ? null : cost, Graph(model, agent)?.Charge(tours[agent].Shifts));
        }
    }

    private static void IsCheapest(TourGraph? graph, long[,] worth)
    {
        var costs = Every(worth.GetLength(0), worth.GetLength(1))
            .Select(tour => graph?.Charge(tour) + Worth(tour, worth))
            .ToList();
        Assert.Equal(graph is null, costs.TrueForAll(cost => cost is null));
        if (graph is null)
            return;
        var found = new TourPath().Cheapest(graph, worth, [], new(0, worth.GetLength(0) - 1));
        Assert.Equal(costs.Min(), graph.Charge(found) + Worth(found, worth));
    }

    private static long Worth(int[] tour, long[,] worth) =>
        tour.Select((shift, day) => shift < 0 ? 0 : worth[day, shift]).Sum();

    private static IEnumerable<int[]> Every(int days, int shifts)
    {
        if (days == 0)
            return
            [
                [],
            ];
        return from before in Every(days - 1, shifts)
            from shift in Enumerable.Range(-1, shifts + 1)
            select (int[])[.. before, shift];
    }
}
