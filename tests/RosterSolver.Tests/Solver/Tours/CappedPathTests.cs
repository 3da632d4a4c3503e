using CsCheck;
using RosterSolver.Rules;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Solver.Tours;

/// <summary>Caps that a graph leaves out, held to the graph that follows them.</summary>
public sealed class CappedPathTests
{
    private const int Days = 18;

    [Fact]
    public void Keeps_the_caps_and_proves_no_more_than_the_cheapest_tour_costs() =>
        Gen.Select(
                Gen.Int[1, 5],
                Gen.Int[1, 5],
                Gen.Int[-100, 40].Array[Days * 2],
                Gen.Int[0, Days - 1],
                Gen.Int[1, Days]
            )
            .Sample(
                (lates, nights, prices, first, days) =>
                {
                    var worth = Worth(prices);
                    var (limits, open) = Limits(lates, nights);
                    var exact = TourGraph.Of(limits, open, Days)!;
                    var (kept, caps) = TourCap.LeftOut(limits, open).Last();
                    var loose = TourGraph.Of(kept, open, Days)! with { Caps = caps };
                    Assert.Equal(2, caps.Count);
                    var free = new DaySpan(first, Math.Min(Days - 1, first + days - 1));
                    var before = new TourPath().Cheapest(
                        exact,
                        Worth([.. prices.Reverse()]),
                        Off,
                        new(0, Days - 1)
                    );
                    var cheapest = CostOf(
                        exact,
                        worth,
                        new TourPath().Cheapest(exact, worth, before, free),
                        free
                    );
                    var path = new CappedPath();
                    var found = path.Cheapest(loose, worth, before, free);
                    Assert.NotNull(loose.Charge(found));
                    Assert.Equal(exact.Charge(found), loose.Charge(found));
                    Assert.True(CostOf(exact, worth, found, free) >= cheapest);
                    Assert.InRange(path.Least + loose.Due, long.MinValue, cheapest);
                },
                iter: 300
            );

    [Fact]
    public void Without_a_cap_in_the_way_the_tour_is_the_cheapest()
    {
        var worth = Worth([.. Enumerable.Range(0, Days * 2).Select(place => (place * 37 % 50) - 30)]);
        var (limits, open) = Limits(Days - 1, Days - 1);
        var exact = TourGraph.Of(limits, open, Days)!;
        var (kept, caps) = TourCap.LeftOut(limits, open).Last();
        var path = new CappedPath();
        var found = path.Cheapest(
            TourGraph.Of(kept, open, Days)! with
            {
                Caps = caps,
            },
            worth,
            Off,
            new(0, Days - 1)
        );
        Assert.Equal(new TourPath().Cheapest(exact, worth, Off, new(0, Days - 1)), found);
        Assert.Equal(CostOf(exact, worth, found, new(0, Days - 1)), path.Least + exact.Due);
    }

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(2, 2, false)]
    public void A_tour_that_exceeds_a_cap_is_none(int nights, int most, bool kept)
    {
        var (limits, open) = Limits(Days - 1, most);
        var (others, caps) = TourCap.LeftOut(limits, open).Last();
        var loose = TourGraph.Of(others, open, Days)! with { Caps = caps };
        int[] tour = [.. Off];
        for (var night = 0; night < nights + 1; night++)
            tour[3 * night] = 1;
        Assert.Equal(kept, loose.Charge(tour) is not null);
        Assert.Equal(kept, TourGraph.Of(limits, open, Days)!.Charge(tour) is not null);
    }

    [Fact]
    public void The_graph_leaves_out_the_caps_that_would_multiply_its_states_most_and_no_more()
    {
        var shifts = Enumerable
            .Range(0, 4)
            .Select(place => Some.Early with { Template = $"shift {place}", StartMinute = 360 + place * 30 });
        var brief = Some.Brief(84, agents: Some.Agent()) with { Shifts = [.. shifts] };
        var model = RosterModel.Of(
            brief,
            [
                new OneShiftADay(),
                new MaxConsecutiveDays(5),
                new ArbitraryCap(0, 40),
                new ArbitraryCap(1, 39),
                new ArbitraryCap(2, 38),
                new ArbitraryCap(3, 4),
            ]
        );
        var graph = TourGraph.Of(model.LimitsOf(0), new OpenChoices(model).Of(0), 84)!;
        Assert.InRange(graph.Caps.Count, 1, 3);
        Assert.DoesNotContain(graph.Caps, cap => cap.AtMost == 4);
    }

    private static int[] Off => [.. Enumerable.Repeat(-1, Days)];

    /// <summary>A late and a night shift a day, of each at most so many, and at most four days in a row.</summary>
    private static (List<PersonLimit> Limits, IReadOnlyList<(int, int)> Open) Limits(int lates, int nights)
    {
        var brief = Some.Brief(Days, agents: Some.Agent()) with { Shifts = [Some.Late, Some.Night] };
        var model = RosterModel.Of(
            brief,
            [
                new OneShiftADay(),
                new MaxConsecutiveDays(4),
                new MinRest(11),
                new ArbitraryCap(0, lates),
                new ArbitraryCap(1, nights),
            ]
        );
        return ([.. model.LimitsOf(0)], new OpenChoices(model).Of(0));
    }

    private static long[,] Worth(IReadOnlyList<int> prices)
    {
        var worth = new long[Days, 2];
        for (var place = 0; place < prices.Count; place++)
            worth[place / 2, place % 2] = prices[place];
        return worth;
    }

    private static long CostOf(TourGraph graph, long[,] worth, int[] tour, DaySpan free) =>
        graph.Charge(tour)!.Value
        + tour.Index()
            .Where(day => day.Item >= 0 && free.Contains(day.Index))
            .Sum(day => worth[day.Index, day.Item]);
}
