using CsCheck;
using RosterSolver.Demand;
using static RosterSolver.Demand.ServiceLevelDefinition;

namespace RosterSolver.Tests.Demand;

public sealed class ErlangATests
{
    private static readonly Gen<double> Patience = Gen.OneOf(Gen.Double[1, 60], Gen.Double[60, 3600]);
    private static readonly Gen<double> Threshold = Gen.Double[0, 120];

    [Fact]
    public void The_queue_equals_every_reference_value()
    {
        VectorFile.CheckEach(
            "erlang_a.csv",
            row =>
            {
                var traffic = new Traffic(row.Decimal("calls_per_30min"), row.Decimal("aht_s"), 1800);
                var queue = ErlangA.Of(traffic, row.Double("mean_patience_s"), row.Int("n"));
                var threshold = row.Double("T_s");
                return
                [
                    .. row.Fault("Pw", queue.WaitingProbability),
                    .. row.Fault("P_abandon", queue.Abandonment),
                    .. row.Fault("EW_all_s", queue.MeanWait),
                    .. row.Fault("ASA_served_s", queue.Asa),
                    .. row.Fault("SL_offered", queue.ServiceLevel(Offered, threshold)),
                    .. row.Fault("SL_virtual", queue.ServiceLevel(Virtual, threshold)),
                    .. row.Fault("SL_of_served", queue.ServiceLevel(OfServed, threshold)),
                    .. row.Fault("SL_excl_short_ab", queue.ServiceLevel(ExcludingShortAbandons, threshold)),
                    .. row.Fault("P_wait_le_T", queue.ServiceLevel(WaitWithinThreshold, threshold)),
                    .. row.Fault("occupancy", queue.Occupancy),
                    .. row.Fault("Lq", queue.QueueLength),
                    .. row.Fault("P_ab_within_T", queue.AbandonmentWithin(threshold)),
                ];
            }
        );
    }

    [Theory]
    [InlineData(38, .12889, 15.466, .9552)]
    [InlineData(40, .09785, 11.742, .9397)]
    [InlineData(42, .07140, 8.568, .9212)]
    public void Golden_values_hold(int agents, double abandonment, double wait, double occupancy)
    {
        var queue = ErlangA.Of(new Traffic(250, 300, 1800), 120, agents);
        Assert.Equal(abandonment, queue.Abandonment, 0.000_005);
        Assert.Equal(wait, queue.MeanWait, 0.0005);
        Assert.Equal(occupancy, queue.Occupancy, 0.000_05);
    }

    [Fact]
    public void The_queue_equals_exact_arithmetic() =>
        Gen.Select(Traffics.Small, Gen.Int[1, 9_000], Gen.Int[0, 60])
            .Where((at, _, _) => at.Agents > 0)
            .Sample(
                (at, tenths, threshold) =>
                {
                    var exact = new ExactErlangA(at.Traffic, tenths / 10m, at.Agents, threshold);
                    var queue = ErlangA.Of(at.Traffic, tenths / 10.0, at.Agents);
                    Assert.True(Tolerance.Agree(exact.Waiting, queue.WaitingProbability));
                    Assert.True(Tolerance.Agree(exact.Abandonment, queue.Abandonment));
                    Assert.True(Tolerance.Agree(exact.Served, queue.Served));
                    Assert.True(Tolerance.Agree(exact.QueueLength, queue.QueueLength));
                    Assert.True(Tolerance.Agree(exact.Asa, queue.Asa));
                    Assert.All(
                        Enum.GetValues<ServiceLevelDefinition>(),
                        each =>
                            Assert.True(
                                Tolerance.Agree(exact.ServiceLevel(each), queue.ServiceLevel(each, threshold))
                            )
                    );
                },
                iter: 60
            );

    [Theory]
    [InlineData(1e-9)]
    [InlineData(1e-320)]
    public void Callers_who_leave_at_once_are_lost_as_in_erlang_b(double patience)
    {
        var traffic = new Traffic(100, 180, 1800);
        var queue = ErlangA.Of(traffic, patience, 9);
        Assert.Equal(ErlangB.Blocking(10, 9), queue.Abandonment, 1e-9);
        Assert.Equal(queue.Served, queue.ServiceLevel(Offered, 0), 1e-9);
        Assert.Equal(1, queue.ServiceLevel(OfServed, 20), 1e-9);
    }

    [Fact]
    public void Calls_answered_are_calls_worked_on() =>
        Gen.Select(Traffics.Any, Patience)
            .Sample(
                (at, patience) =>
                {
                    var queue = ErlangA.Of(at.Traffic, patience, at.Agents);
                    var answered = at.Traffic.Erlangs * (1 - queue.Abandonment);
                    Assert.Equal(answered, at.Agents * queue.Occupancy, 1e-9 * (1 + at.Traffic.Erlangs));
                }
            );

    [Fact]
    public void Definitions_of_the_service_level_keep_their_order() =>
        Gen.Select(Traffics.Any, Patience, Threshold)
            .Where((at, _, _) => at.Agents > 0)
            .Sample(
                (at, patience, threshold) =>
                {
                    var queue = ErlangA.Of(at.Traffic, patience, at.Agents);
                    double[] rising =
                    [
                        0,
                        queue.ServiceLevel(Offered, threshold),
                        queue.ServiceLevel(Virtual, threshold),
                        queue.ServiceLevel(OfServed, threshold),
                        1,
                    ];
                    Assert.All(
                        rising.Zip(rising.Skip(1)),
                        pair => Assert.InRange(pair.Second - pair.First, -1e-9, 1)
                    );
                }
            );

    [Fact]
    public void Every_service_level_rises_with_every_agent() =>
        Gen.Select(Traffics.Any, Patience, Threshold, Gen.Enum<ServiceLevelDefinition>())
            .Where((at, _, _, _) => at.Agents > 0)
            .Sample(
                (at, patience, threshold, definition) =>
                    ErlangA.Of(at.Traffic, patience, at.Agents + 1).ServiceLevel(definition, threshold)
                    >= ErlangA.Of(at.Traffic, patience, at.Agents).ServiceLevel(definition, threshold) - 1e-9
            );

    [Fact]
    public void Endless_patience_is_erlang_c() =>
        Traffics.Stable.Sample(
            (traffic, agents) =>
            {
                var (c, a) = (ErlangC.Of(traffic, agents), ErlangA.Of(traffic, 1e10, agents));
                Assert.Equal(c.WaitingProbability, a.WaitingProbability, 1e-5);
                Assert.Equal(c.ServiceLevel(20), a.ServiceLevel(Offered, 20), 1e-5);
                Assert.Equal(1, a.Asa / c.Asa, 1e-4);
                var infinite = ErlangA.Of(traffic, double.PositiveInfinity, agents);
                Assert.Equal(c.ServiceLevel(20), infinite.ServiceLevel(OfServed, 20), 1e-12);
                Assert.Equal((c.Asa, 0), (infinite.Asa, infinite.Abandonment));
            }
        );

    [Fact]
    public void Endless_patience_in_overload_is_served_to_capacity_and_too_late()
    {
        var queue = ErlangA.Of(new Traffic(100, 180, 1800), double.PositiveInfinity, 8);
        Assert.Equal(0.2, queue.Abandonment, 1e-15);
        Assert.Equal((1, 1), (queue.WaitingProbability, queue.Occupancy));
        Assert.Equal((0, 0), (queue.ServiceLevel(Offered, 20), queue.AbandonmentWithin(20)));
        Assert.Equal(double.PositiveInfinity, queue.MeanWait);
    }

    [Fact]
    public void Nobody_serves_nobody()
    {
        var queue = ErlangA.Of(new Traffic(100, 180, 1800), 60, 0);
        Assert.Equal((1, 60, 0), (queue.Abandonment, queue.MeanWait, queue.Occupancy));
        Assert.Equal(100.0 * 60 / 1800, queue.QueueLength, 1e-12);
        Assert.Equal(0, queue.ServiceLevel(Offered, 20));
        Assert.Equal(0, queue.ServiceLevel(ExcludingShortAbandons, 20));
        Assert.Equal(1 - Math.Exp(-20.0 / 60), queue.AbandonmentWithin(20), 1e-12);
        Assert.Equal(double.NaN, queue.Asa);
        Assert.Equal(double.NaN, queue.ServiceLevel(OfServed, 20));
    }

    [Fact]
    public void More_agents_than_callers_can_ever_need_overflow_nothing()
    {
        var queue = ErlangA.Of(new Traffic(0.01m, 180, 1800), 60, 20_000);
        Assert.Equal(1, queue.Served);
        Assert.InRange(queue.Abandonment, 0, 1e-300);
        Assert.InRange(queue.Asa, 0, 1e-300);
        Assert.All(Enum.GetValues<ServiceLevelDefinition>(), d => Assert.Equal(1, queue.ServiceLevel(d, 0)));
    }

    [Fact]
    public void Deep_overload_keeps_its_digits()
    {
        // 7.4 million states matter; the exact values come from quadrature of the virtual wait in 40 digits.
        var queue = ErlangA.Of(new Traffic(636_730.48m, 1.5m, 1800), 43_147.53, 186);
        Assert.Equal(0.649459218600624, queue.Abandonment, 1e-12);
        Assert.Equal(45_230.6122245967, queue.Asa, 1e-7);
        Assert.Equal(0.00104007451359318, queue.ServiceLevel(WaitWithinThreshold, 44.9), 1e-12);
        Assert.Equal(0.00104007451359318, queue.AbandonmentWithin(44.9), 1e-12);
        Assert.InRange(queue.ServiceLevel(Offered, 44.9), 0, 1e-12);
    }

    [Fact]
    public void Thousands_of_patient_callers_in_overload_keep_the_digits_of_the_service_level()
    {
        // A rate that is rounded once counts for each of 28,000 callers who wait; exact: 6.6e-44 and 0.00179315022600285.
        var queue = ErlangA.Of(new Traffic(14_876.769110m, 20, 1800), 16_715.328290, 135);
        Assert.InRange(queue.ServiceLevel(Virtual, 30), 0, 1e-12);
        Assert.Equal(0.00179315022600285, queue.ServiceLevel(WaitWithinThreshold, 30), 1e-12);
    }

    [Fact]
    public void A_threshold_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ErlangA.Of(new Traffic(1, 180, 1800), 60, 1).ServiceLevel(Offered, -1)
        );

    [Fact]
    public void No_patience_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ErlangA.Of(new Traffic(1, 180, 1800), 0, 1));
}
