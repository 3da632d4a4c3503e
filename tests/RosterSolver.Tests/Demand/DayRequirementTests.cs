using System.Text.Json;
using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class DayRequirementTests
{
    private static readonly ServiceTarget DayTarget = new(0.8, 20, Floor: 0.6);

    [Theory]
    [InlineData("model_C", QueueModel.ErlangC, 99)]
    [InlineData("model_A", QueueModel.ErlangA, 87)]
    public void A_day_needs_what_the_dynamic_programme_says(string name, QueueModel model, int total)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(VectorFile.PathOf("day_sl.json")));
        var volumes = file
            .RootElement.GetProperty("volumes_per_30min")
            .EnumerateArray()
            .Select(v => v.GetDecimal());
        var exact = file
            .RootElement.GetProperty(name)
            .GetProperty("min_total_for_day_SL_80_with_interval_floor_60")
            .GetProperty("alloc")
            .EnumerateArray()
            .Select(n => n.GetInt32());
        var found = Requirement.Of(Day([.. volumes], model, DayTarget)).OnPhone;
        Assert.Equal(exact, found.Take(8).Select(needed => needed.Agents));
        Assert.Equal(total, found.Sum(needed => needed.Agents));
    }

    [Fact]
    public void One_agent_fewer_breaks_the_day_or_a_floor() =>
        Gen.Select(Gen.Int[0, 120].List[1, 6], Gen.Double[0.3, 0.97], Gen.Bool)
            .Sample(
                (volumes, level, patient) =>
                {
                    var target = new ServiceTarget(
                        level,
                        20,
                        MaxOccupancy: 0.95m,
                        MinimumAgents: 1,
                        Floor: level / 2
                    );
                    var model = patient ? QueueModel.ErlangC : QueueModel.ErlangA;
                    var queue = Day(volumes.ConvertAll(v => (decimal)v), model, target);
                    var needed = Requirement.Of(queue).OnPhone;
                    var agents = needed.Select(each => each.Agents).ToList();
                    Assert.True(LevelOf(queue, agents) >= level - 2e-9);
                    for (var place = 0; place < volumes.Count; place++)
                    {
                        var floor = IntervalRequirement.For(
                            queue.Traffic(place),
                            target.InEachInterval,
                            model,
                            120
                        );
                        var fewer = agents.Select((n, other) => other == place ? n - 1 : n).ToList();
                        Assert.True(agents[place] >= floor.Agents);
                        Assert.Equal(
                            agents[place] > floor.Agents ? BindingTarget.DayServiceLevel : floor.Binding,
                            needed[place].Binding
                        );
                        if (agents[place] > floor.Agents)
                            Assert.True(
                                fewer[place] < ConcaveFrom(queue, place) || LevelOf(queue, fewer) < level
                            );
                    }
                },
                iter: 60
            );

    [Fact]
    public void Each_day_reaches_its_own_level()
    {
        var calls = Enumerable.Range(0, 96).Select(place => place < 48 ? 10m : 100m).ToList();
        var queue = Day(calls, QueueModel.ErlangC, DayTarget);
        var both = Requirement.Of(queue).OnPhone;
        var second = Requirement.Of(queue with { Calls = [.. calls.Skip(48)] }).OnPhone;
        Assert.Equal(second, both.Skip(48));
    }

    [Fact]
    public void A_day_needs_no_more_than_its_intervals_would_each()
    {
        var calls = Enumerable.Range(0, 48).Select(place => (decimal)(place * place / 10)).ToList();
        var by = Requirement.Of(Day(calls, QueueModel.ErlangC, DayTarget)).OnPhone.Sum(n => n.Agents);
        var each = Requirement.Of(Day(calls, QueueModel.ErlangC, DayTarget with { Floor = null }));
        Assert.True(by < each.OnPhone.Sum(n => n.Agents));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.8)]
    public void A_floor_lies_between_nothing_and_the_service_level(double floor) =>
        Assert.Single((DayTarget with { Floor = floor }).Faults());

    [Fact]
    public void A_day_is_weighted_by_calls_offered_only() =>
        Assert.Single((DayTarget with { Definition = ServiceLevelDefinition.OfServed }).Faults());

    private static int ConcaveFrom(QueueDemand queue, int place) =>
        new DayInterval(
            1,
            ServiceLevelTable.Of(queue.Traffic(place), queue.Target, queue.Model, 120, 60),
            0
        ).ConcaveFrom();

    private static double LevelOf(QueueDemand queue, IReadOnlyList<int> agents)
    {
        var day = queue.Calls.Select(
            (calls, place) =>
                new DayInterval(
                    (double)calls,
                    ServiceLevelTable.Of(queue.Traffic(place), queue.Target, queue.Model, 120, agents[place]),
                    0
                )
        );
        return RosterSolver.Demand.DayTarget.ServiceLevel([.. day], agents);
    }

    /// <summary>Half hours from midnight on; the rest of the last day is without calls.</summary>
    private static QueueDemand Day(IReadOnlyList<decimal> calls, QueueModel model, ServiceTarget target) =>
        new(
            "voice",
            [.. calls, .. Enumerable.Repeat(0m, (48 - (calls.Count % 48)) % 48)],
            240,
            30,
            target,
            model,
            120,
            new Shrinkage(0, 0, 0)
        );
}
