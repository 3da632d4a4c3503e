using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class ErlangCTests
{
    [Fact]
    public void The_queue_equals_every_reference_value()
    {
        var rows = VectorFile.CheckEach(
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
        Assert.Equal(42, rows);
    }

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
