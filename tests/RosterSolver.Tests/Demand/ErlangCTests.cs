using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class ErlangCTests
{
    [Fact]
    public void The_queue_equals_every_reference_value()
    {
        VectorFile.CheckEach(
            "erlang_c.csv",
            row =>
            {
                var traffic = new Traffic(row.Decimal("calls_per_30min"), row.Decimal("aht_s"), 1800);
                var queue = ErlangC.Of(traffic, row.Int("n"));
                var relative = row.Text("note").StartsWith("ill", StringComparison.Ordinal) ? 1e-7 : 1e-9;
                return
                [
                    .. row.Fault("a_erlang", traffic.Erlangs),
                    .. row.Fault("Pw", queue.WaitingProbability, relative),
                    .. row.Fault("SL", queue.ServiceLevel(row.Double("T_s")), relative),
                    .. row.Fault("ASA_s", queue.Asa, relative),
                    .. row.Fault("occupancy", queue.Occupancy, relative),
                    .. row.Fault("ASA_delayed_s", queue.MeanWaitOfWaiting, relative),
                    .. row.Fault("Lq", queue.QueueLength, relative),
                ];
            }
        );
    }

    [Fact]
    public void The_queue_equals_exact_arithmetic() =>
        Gen.Select(Traffics.Small, Gen.Int[0, 120])
            .Sample(
                (at, threshold) =>
                {
                    var queue = ErlangC.Of(at.Traffic, at.Agents);
                    var waiting = ExactErlang.Waiting(ExactErlang.Load(at.Traffic), at.Agents).AsDouble;
                    var level = ExactErlang.ServiceLevel(at.Traffic, at.Agents, threshold).AsDouble;
                    Assert.True(Tolerance.Agree(waiting, queue.WaitingProbability));
                    Assert.True(Tolerance.Agree(level, queue.ServiceLevel(threshold)));
                }
            );

    [Theory]
    [InlineData(10, 10)]
    [InlineData(10, 9)]
    [InlineData(10, 0)]
    public void A_load_that_reaches_the_agents_waits_for_ever(int erlangs, int agents)
    {
        var queue = ErlangC.Of(new Traffic(erlangs, 1800, 1800), agents);
        Assert.Equal((1, 0, 1), (queue.WaitingProbability, queue.ServiceLevel(1e9), queue.Occupancy));
        Assert.Equal((double.PositiveInfinity, double.PositiveInfinity), (queue.Asa, queue.QueueLength));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1)]
    public void A_threshold_that_is_no_time_is_refused(double threshold) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ErlangC.Of(new Traffic(1, 180, 1800), 1).ServiceLevel(threshold)
        );

    [Fact]
    public void Waiting_is_never_rarer_than_blocking() =>
        Traffics.Any.Sample(
            (traffic, agents) =>
                ErlangC.Of(traffic, agents).WaitingProbability
                >= ErlangB.Blocking(traffic.Erlangs, agents) * (1 - 1e-12)
        );

    [Fact]
    public void Service_level_rises_with_every_agent() =>
        Traffics.Any.Sample(
            (traffic, agents) =>
                ErlangC.Of(traffic, agents + 1).ServiceLevel(20)
                >= ErlangC.Of(traffic, agents).ServiceLevel(20)
        );

    [Fact]
    public void Queue_length_is_arrivals_times_mean_wait() =>
        Traffics.Any.Sample(
            (traffic, agents) =>
            {
                var queue = ErlangC.Of(traffic, agents);
                Assert.True(Tolerance.Agree(queue.QueueLength, traffic.ArrivalRate * queue.Asa));
            }
        );

    [Fact]
    public void The_quantile_of_the_wait_inverts_the_service_level()
    {
        var queue = ErlangC.Of(new Traffic(100, 180, 1800), 12);
        Assert.Equal(0.9, queue.ServiceLevel(queue.WaitQuantile(0.9)), 1e-12);
        Assert.Equal(0, queue.WaitQuantile(1 - queue.WaitingProbability));
    }

    [Fact]
    public void Somebody_waits_as_often_as_one_more_caller_is_kept_waiting()
    {
        var queue = ErlangC.Of(new Traffic(100, 180, 1800), 14);
        Assert.Equal(queue.WaitingProbability * 10 / 14, queue.QueueProbability, 1e-15);
    }

    [Fact]
    public void No_calls_and_no_agents_is_no_queue()
    {
        var queue = ErlangC.Of(new Traffic(0, 180, 1800), 0);
        Assert.Equal((0, 0, 0, 0), (queue.WaitingProbability, queue.Asa, queue.Occupancy, queue.QueueLength));
        Assert.Equal(1, queue.ServiceLevel(0));
    }
}
