using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class FractionalRequirementTests
{
    private static readonly Gen<ServiceTarget> Target = Gen.Select(
        Gen.Double[0.05, 0.99],
        Gen.Int[0, 60],
        Gen.Int[50, 99].Nullable(),
        Gen.Double[0.01, 0.5].Nullable(),
        Gen.Int[1, 6].Nullable(),
        (level, threshold, occupancy, abandonment, least) =>
            new ServiceTarget(
                level,
                threshold,
                MaxOccupancy: occupancy / 100m,
                MaxAbandonment: abandonment,
                MinimumAgents: least
            )
    );

    [Fact]
    public void It_lies_between_one_agent_fewer_and_the_agents_required() =>
        Gen.Select(Traffics.Any, Target, Gen.Enum<QueueModel>())
            .Sample(
                (at, target, model) =>
                {
                    var (queue, needed) = Of(at.Traffic, target, model);
                    var fraction = FractionalRequirement.Of(queue, 0, needed);
                    Assert.InRange(fraction, needed.Agents - 1, needed.Agents);
                    // Where one agent fewer is not enough, more than that is needed.
                    if (needed.Agents > 0)
                        Assert.True(fraction > needed.Agents - 1);
                }
            );

    [Fact]
    public void A_service_level_is_met_in_proportion()
    {
        var (queue, needed) = Of(new(100, 180, 1800), new(0.8, 20), QueueModel.ErlangC);
        var (low, high) = (Level(13), Level(14));
        Assert.Equal(14, needed.Agents);
        Assert.Equal(13 + ((0.8 - low) / (high - low)), FractionalRequirement.Of(queue, 0, needed), 1e-9);

        double Level(int agents) => ErlangC.Of(queue.Traffic(0), agents).ServiceLevel(20);
    }

    [Theory]
    [InlineData(QueueModel.ErlangC, 57, 0.57, 100)]
    [InlineData(QueueModel.Workload, 57, 0.5, 114)]
    [InlineData(QueueModel.Workload, 57.3, 1, 57.3)]
    public void Occupancy_is_not_rounded(QueueModel model, double erlangs, double share, double agents)
    {
        var (queue, needed) = Of(new((decimal)erlangs, 1800, 1800), new(MaxOccupancy: (decimal)share), model);
        Assert.Equal(agents, FractionalRequirement.Of(queue, 0, needed), 1e-9);
    }

    [Fact]
    public void A_first_agent_who_is_hardly_busy_is_not_a_whole_one()
    {
        var (queue, needed) = Of(new(1.6m, 214, 1800), new(0.8, 30, MaxOccupancy: 0.85m), QueueModel.ErlangC);
        var level = ErlangC.Of(queue.Traffic(0), 1).ServiceLevel(30);
        Assert.Equal(1, needed.Agents);
        Assert.Equal(0.8 / level, FractionalRequirement.Of(queue, 0, needed), 1e-9);
    }

    [Fact]
    public void A_minimum_and_an_interval_without_calls_are_whole()
    {
        var (queue, needed) = Of(new(1, 180, 1800), new(0.5, 20, MinimumAgents: 5), QueueModel.ErlangC);
        Assert.Equal(5, FractionalRequirement.Of(queue, 0, needed));
        (queue, needed) = Of(new(0, 180, 1800), new(0.5, 20), QueueModel.ErlangC);
        Assert.Equal(0, FractionalRequirement.Of(queue, 0, needed));
    }

    private static (QueueDemand Queue, IntervalRequirement Needed) Of(
        Traffic traffic,
        ServiceTarget target,
        QueueModel model
    )
    {
        var patience = model == QueueModel.ErlangA ? 120 : double.PositiveInfinity;
        return (
            new(
                "voice",
                [traffic.Calls],
                traffic.Aht,
                traffic.IntervalSeconds / 60,
                target,
                model,
                patience,
                new Shrinkage(0, 0, 0)
            ),
            IntervalRequirement.For(traffic, target, model, patience)
        );
    }
}
