using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class ServiceLossesTests
{
    [Fact]
    public void The_first_missing_agents_cost_the_calls_that_the_queue_says()
    {
        var queue = Of(new(100, 180, 1800), QueueModel.ErlangC, new(0, 0, 0));
        var losses = ServiceLosses.Of(queue, Requirement.Of(queue))[0];
        Assert.Equal(14, losses.Count);
        Assert.Equal(100 * (Level(14) - Level(13)), (double)losses[0], 1e-6);
        Assert.Equal(100 * (Level(12) - Level(11)), (double)losses[2], 1e-6);

        double Level(int agents) => ErlangC.Of(queue.Traffic(0), agents).ServiceLevel(20);
    }

    [Fact]
    public void An_overloaded_queue_is_not_given_up_because_it_is_lost_anyway()
    {
        var queue = Of(new(100, 180, 1800), QueueModel.ErlangC, new(0, 0, 0));
        var losses = ServiceLosses.Of(queue, Requirement.Of(queue))[0];
        Assert.True(losses[^1] > 0);
        Assert.Equal(losses.Max(), losses[^1]);
    }

    [Fact]
    public void Losses_never_fall_and_are_as_many_as_the_agents_required() =>
        Gen.Select(Traffics.Any, Gen.Bool, Gen.Int[0, 30])
            .Sample(
                (at, patient, percent) =>
                {
                    var model = patient ? QueueModel.ErlangC : QueueModel.ErlangA;
                    var queue = Of(at.Traffic, model, new(0, 0, percent / 100m));
                    var requirement = Requirement.Of(queue);
                    var losses = ServiceLosses.Of(queue, requirement)[0];
                    Assert.Equal(requirement.Rostered[0], losses.Count);
                    Assert.Equal(losses.Order(), losses);
                    Assert.All(losses, lost => Assert.InRange(lost, 0, at.Traffic.Calls));
                },
                iter: 50
            );

    [Theory]
    [InlineData(QueueModel.Workload, 10)]
    [InlineData(QueueModel.ErlangC, 0)]
    public void Where_nobody_waits_nobody_is_lost(QueueModel model, int calls)
    {
        var queue = Of(new(calls, 180, 1800), model, new(0, 0, 0)) with
        {
            Target = new(MaxOccupancy: 0.8m, MinimumAgents: 2),
        };
        Assert.Equal([0, 0], ServiceLosses.Of(queue, Requirement.Of(queue))[0]);
    }

    private static QueueDemand Of(Traffic traffic, QueueModel model, Shrinkage shrinkage) =>
        new(
            "voice",
            [traffic.Calls],
            traffic.Aht,
            traffic.IntervalSeconds / 60,
            new(0.8, 20),
            model,
            model == QueueModel.ErlangA ? 120 : double.PositiveInfinity,
            shrinkage
        );
}
