using System.Globalization;
using System.Text.Json;
using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class DayTargetTests : IDisposable
{
    private readonly JsonDocument _file = JsonDocument.Parse(
        File.ReadAllText(VectorFile.PathOf("day_sl.json"))
    );

    private JsonElement Root => _file.RootElement;

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("model_C", QueueModel.ErlangC)]
    [InlineData("model_A", QueueModel.ErlangA)]
    public void Service_level_tables_equal_the_reference(string name, QueueModel model)
    {
        var expected = Tables(name);
        var actual = Volumes().Select(calls => TableOf(calls, model, 30)).ToList();
        var wrong = expected.SelectMany(
            (row, t) => row.Where((exact, n) => !Tolerance.Agree(exact, actual[t][n]))
        );
        Assert.Empty(wrong);
        Assert.All(actual, row => Assert.Equal(31, row.Count));
    }

    [Theory]
    [InlineData("model_C")]
    [InlineData("model_A")]
    public void Tables_are_concave_from_the_reference_point(string name)
    {
        var from = Root.GetProperty(name)
            .GetProperty("concavity")
            .EnumerateArray()
            .Select(interval => interval.GetProperty("last_n_where_second_difference_positive").GetInt32());
        Assert.Equal(from, Day(name, level: 0).Select(interval => interval.ConcaveFrom()));
    }

    [Theory]
    [InlineData("model_C")]
    [InlineData("model_A")]
    public void Fewest_agents_above_an_interval_floor_equal_the_exact_optimum(string name)
    {
        var exact = Root.GetProperty(name).GetProperty("min_total_for_day_SL_80_with_interval_floor_60");
        var found = DayTarget.Fewest(Day(name, level: 0.6), 0.8);
        Assert.NotNull(found);
        Assert.Equal(Agents(exact.GetProperty("alloc")), found.Agents);
        Assert.Equal(exact.GetProperty("total").GetInt32(), found.Agents.Sum());
        Assert.Equal(Number(exact.GetProperty("day_SL")), found.ServiceLevel, 1e-11);
    }

    [Theory]
    [InlineData("model_C", QueueModel.ErlangC)]
    [InlineData("model_A", QueueModel.ErlangA)]
    public void A_target_for_each_interval_costs_more_than_one_for_the_day(string name, QueueModel model)
    {
        var reference = Root.GetProperty(name);
        var required = Agents(reference.GetProperty("per_interval_80_20_requirement"));
        var target = new ServiceTarget(0.8, 20);
        var found = Volumes()
            .Select(calls =>
                IntervalRequirement.For(new Traffic(calls, 240, 1800), target, model, 120).Agents
            );
        Assert.Equal(required, found);
        Assert.Equal(
            Number(reference.GetProperty("per_interval_requirement_day_SL")),
            DayTarget.ServiceLevel(Day(name, level: 0.8), required),
            1e-11
        );
    }

    [Theory]
    [InlineData("model_C", "day_SL_if_two_agents_short_in_interval_t", -2)]
    [InlineData("model_C", "day_SL_if_two_agents_over_in_interval_t", 2)]
    [InlineData("model_A", "day_SL_if_two_agents_short_in_interval_t", -2)]
    [InlineData("model_A", "day_SL_if_two_agents_over_in_interval_t", 2)]
    public void Two_agents_move_the_day_as_the_reference_says(string name, string list, int change)
    {
        var required = Agents(Root.GetProperty(name).GetProperty("per_interval_80_20_requirement"));
        var exact = Numbers(Root.GetProperty(name).GetProperty(list)).ToList();
        Assert.Equal(8, exact.Count);
        for (var t = 0; t < exact.Count; t++)
        {
            var agents = required.Select((n, index) => index == t ? n + change : n).ToList();
            Assert.Equal(exact[t], DayTarget.ServiceLevel(Day(name, level: 0), agents), 0.6e-8);
        }
    }

    [Fact]
    public void A_day_is_weighted_by_its_calls()
    {
        var trap = Root.GetProperty("weighting_trap");
        var day = Numbers(trap.GetProperty("vol"))
            .Zip(Numbers(trap.GetProperty("sl")), (calls, level) => new DayInterval(calls, [level], 0))
            .ToList();
        var weighted = Number(trap.GetProperty("weighted"));
        Assert.Equal(weighted, DayTarget.ServiceLevel(day, new int[day.Count]), 1e-11);
    }

    [Fact]
    public void Nothing_does_better_from_the_same_floor() =>
        Gen.Select(Gen.Int[1, 40].List[1, 4], Gen.Double[0.1, 0.97], Gen.Bool)
            .Sample(
                (volumes, target, patient) =>
                {
                    var model = patient ? QueueModel.ErlangC : QueueModel.ErlangA;
                    var day = volumes.ConvertAll(calls => new DayInterval(
                        calls,
                        TableOf(calls, model, 20),
                        0
                    ));
                    var found = DayTarget.Fewest(day, target);
                    Assert.NotNull(found);
                    Assert.True(found.ServiceLevel >= target - 1e-9);
                    var total = found.Agents.Sum();
                    Assert.Equal(found.ServiceLevel, BestOf(day, total), 1e-9);
                    if (total > day.Sum(interval => interval.ConcaveFrom()))
                        Assert.True(BestOf(day, total - 1) < target);
                },
                iter: 200
            );

    [Fact]
    public void Tables_are_concave_above_the_load() =>
        Gen.Select(Traffics.Any, Gen.Double[20, 600], Gen.Bool)
            .Sample(
                (at, patience, patient) =>
                {
                    var model = patient ? QueueModel.ErlangC : QueueModel.ErlangA;
                    AssertConcaveAboveLoad(at.Traffic, model, patience);
                },
                iter: 50
            );

    [Fact]
    public void Tables_for_thousands_of_agents_are_concave_above_the_load() =>
        AssertConcaveAboveLoad(new Traffic(30_000, 300, 1800), QueueModel.ErlangA, 120);

    [Fact]
    public void A_target_beyond_the_tables_is_not_reached() =>
        Assert.Null(DayTarget.Fewest([new DayInterval(10, [0, 0.5, 0.7], 0)], 0.8));

    [Fact]
    public void A_day_without_calls_keeps_its_floors()
    {
        var found = DayTarget.Fewest(
            [new DayInterval(0, [1, 1, 1, 1], 2), new DayInterval(0, [1, 1], 0)],
            0.8
        );
        Assert.NotNull(found);
        Assert.Equal([2, 0], found.Agents);
        Assert.Equal(1, found.ServiceLevel);
    }

    [Fact]
    public void A_workload_has_no_service_level() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TableOf(10, QueueModel.Workload, 1));

    private static void AssertConcaveAboveLoad(Traffic traffic, QueueModel model, double patience)
    {
        var most = 20 + (traffic.WholeErlangs * 6 / 5);
        var table = ServiceLevelTable.Of(traffic, new ServiceTarget(0.8, 20), model, patience, most);
        Assert.InRange(new DayInterval(1, table, 0).ConcaveFrom(), 0, traffic.WholeErlangs + 1);
    }

    /// <summary>The best service level of the day with this many agents, by trying every allocation.</summary>
    private static double BestOf(IReadOnlyList<DayInterval> day, int total)
    {
        var calls = day.Sum(interval => interval.Calls);
        var best = new double[total + 1];
        Array.Fill(best, double.NegativeInfinity);
        best[0] = 0;
        foreach (var interval in day)
        {
            var from = interval.ConcaveFrom();
            best =
            [
                .. Enumerable
                    .Range(0, total + 1)
                    .Select(sum =>
                        Enumerable
                            .Range(
                                from,
                                Math.Max(0, Math.Min(sum, interval.ServiceLevels.Count - 1) - from + 1)
                            )
                            .Select(n => best[sum - n] + (interval.Calls * interval.ServiceLevels[n] / calls))
                            .DefaultIfEmpty(double.NegativeInfinity)
                            .Max()
                    ),
            ];
        }
        return best[total];
    }

    private static IReadOnlyList<double> TableOf(int calls, QueueModel model, int most) =>
        ServiceLevelTable.Of(new Traffic(calls, 240, 1800), new ServiceTarget(0.8, 20), model, 120, most);

    private List<DayInterval> Day(string name, double level) =>
        Volumes()
            .Zip(
                Tables(name),
                (calls, table) =>
                    new DayInterval(calls, table, Enumerable.Range(0, 31).First(n => table[n] >= level))
            )
            .ToList();

    private List<int> Volumes() => Agents(Root.GetProperty("volumes_per_30min"));

    private List<List<double>> Tables(string name) =>
        Root.GetProperty(name)
            .GetProperty("S")
            .EnumerateArray()
            .Select(row => Numbers(row).ToList())
            .ToList();

    private static List<int> Agents(JsonElement list) =>
        list.EnumerateArray().Select(n => n.GetInt32()).ToList();

    private static IEnumerable<double> Numbers(JsonElement list) => list.EnumerateArray().Select(Number);

    /// <summary>A number, written as one or, to keep its digits, as text.</summary>
    private static double Number(JsonElement value) =>
        double.Parse(value.ToString(), CultureInfo.InvariantCulture);
}
