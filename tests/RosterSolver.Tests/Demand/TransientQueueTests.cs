using System.Text.Json;
using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class TransientQueueTests
{
    /// <summary>The reference values are printed to ten decimals.</summary>
    private const double Printed = 0.6e-10;

    private static readonly Gen<decimal[]> Loads = Gen.Decimal[0, 120].Select(c => Math.Round(c, 1)).Array[
        4,
        8
    ];
    private static readonly Gen<double> Patience = Gen.OneOf(
        Gen.Double[20, 600],
        Gen.Const(double.PositiveInfinity)
    );

    [Fact]
    public void The_queue_equals_every_reference_value()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(VectorFile.PathOf("transient.json")));
        Assert.Equal(2, file.RootElement.GetArrayLength());
        foreach (var day in file.RootElement.EnumerateArray())
        {
            var rows = day.GetProperty("intervals").EnumerateArray().ToList();
            var patience = day.GetProperty("patience_s");
            var queue = new QueueDemand(
                "voice",
                [.. rows.Select(row => row.GetProperty("calls").GetDecimal())],
                day.GetProperty("aht_s").GetDecimal(),
                30,
                new(0.8, day.GetProperty("T_s").GetDouble()),
                QueueModel.ErlangA,
                patience.ValueKind == JsonValueKind.Null ? double.PositiveInfinity : patience.GetDouble(),
                new(0, 0, 0)
            );
            var result = Follow(queue, [.. rows.Select(row => row.GetProperty("n").GetDouble())]);
            foreach (var (row, interval) in rows.Zip(result.Intervals))
            {
                Assert.Equal(row.GetProperty("exact_SL").GetDouble(), interval.Tally.ServiceLevel(), Printed);
                Assert.Equal(
                    row.GetProperty("exact_P_ab").GetDouble(),
                    interval.Tally.Abandoned / interval.Tally.Offered,
                    Printed
                );
                Assert.Equal(row.GetProperty("exact_mean_queue").GetDouble(), interval.MeanQueue, Printed);
                Assert.Equal(row.GetProperty("exact_queue_end").GetDouble(), interval.QueueAtEnd, Printed);
            }

            var whole = ServiceTally.Sum(result.Intervals.Select(interval => interval.Tally));
            Assert.Equal(
                day.GetProperty("day").GetProperty("exact_SL").GetDouble(),
                whole.ServiceLevel(),
                0.6e-8
            );
        }
    }

    [Theory]
    [InlineData(100, 180, 12, 60)]
    [InlineData(100, 180, 8, 60)]
    [InlineData(3, 300, 2, 120)]
    [InlineData(1200, 240, 165, 300)]
    public void A_constant_load_tends_to_erlang_a(int calls, int aht, int agents, double patience)
    {
        var queue = Queue([.. Enumerable.Repeat((decimal)calls, 24)], patience, aht);
        var settled = Follow(queue, [.. queue.Calls.Select(_ => (double)agents)]).Intervals[^1];
        var exact = ErlangA.Of(queue.Traffic(0), patience, agents);
        Assert.All(
            Enum.GetValues<ServiceLevelDefinition>(),
            definition =>
                Assert.Equal(exact.ServiceLevel(definition, 20), settled.Tally.ServiceLevel(definition), 1e-8)
        );
        Assert.Equal(exact.Abandonment, settled.Tally.Abandonment, 1e-8);
        Assert.Equal(exact.Asa, settled.Tally.Asa, 1e-6);
        Assert.Equal(exact.Occupancy, settled.Tally.Occupancy, 1e-8);
        Assert.Equal(exact.QueueLength, settled.MeanQueue, 1e-6);
    }

    [Theory]
    [InlineData(100, 180, 13)]
    [InlineData(3, 300, 2)]
    [InlineData(1500, 300, 265)]
    public void A_constant_load_tends_to_erlang_c(int calls, int aht, int agents)
    {
        var queue = Queue([.. Enumerable.Repeat((decimal)calls, 24)], double.PositiveInfinity, aht);
        var settled = Follow(queue, [.. queue.Calls.Select(_ => (double)agents)]).Intervals[^1];
        var exact = ErlangC.Of(queue.Traffic(0), agents);
        Assert.Equal(exact.ServiceLevel(20), settled.Tally.ServiceLevel(), 1e-8);
        Assert.Equal(exact.Asa, settled.Tally.Asa, 1e-6);
        Assert.Equal(exact.Occupancy, settled.Tally.Occupancy, 1e-8);
        Assert.Equal(0, settled.Tally.Abandoned);
    }

    [Fact]
    public void Every_call_ends_by_itself_or_by_the_caller() =>
        Gen.Select(Loads, Patience, Gen.Double[3, 25])
            .Sample(
                (calls, patience, agents) =>
                {
                    var queue = Queue([.. calls, .. new decimal[20]], patience);
                    var whole = Whole(Follow(queue, [.. queue.Calls.Select(_ => agents)]));
                    var ended = whole.BusySeconds / (double)queue.Aht;
                    Assert.Equal(whole.Offered, ended + whole.Abandoned, 1e-6);
                    Assert.Equal(whole.Offered, whole.Answered + whole.Abandoned, 1e-6);
                },
                iter: 30
            );

    [Fact]
    public void Seconds_waited_by_the_answered_are_the_seconds_in_the_queue_when_nobody_leaves() =>
        Gen.Select(Loads, Gen.Double[3, 12], Gen.Double[0, 4])
            .Sample(
                (calls, agents, more) =>
                {
                    var queue = Queue([.. calls, .. new decimal[30]], double.PositiveInfinity);
                    var day = Follow(queue, [.. queue.Calls.Select((_, place) => agents + (more * place))]);
                    var inQueue = day.Intervals.Sum(interval => interval.MeanQueue) * 1800;
                    Assert.Equal(1, (1 + inQueue) / (1 + Whole(day).WaitSeconds), 1e-6);
                },
                iter: 30
            );

    [Fact]
    public void Little_chance_is_cut_off_even_where_the_queue_only_grows()
    {
        var queue = Queue([.. Enumerable.Repeat(90m, 48)], double.PositiveInfinity);
        var day = Follow(queue, [.. queue.Calls.Select(_ => 5.0)]);
        Assert.InRange(day.Error, 0, 1e-10);
        // Calls beyond what five agents can end: the fluid limit.
        Assert.Equal(48 * (90 - (5 * 1800 / 180.0)), day.Intervals[^1].QueueAtEnd, 5.0);
    }

    [Fact]
    public void Cutting_a_stretch_in_two_changes_nothing()
    {
        var queue = Queue([40, 60, 80], 90);
        var whole = Follow(queue, [5, 7.4, 8]);
        var cut = TransientQueue.Of(
            queue,
            [new(0, 7, 5), new(7, 30, 5), new(30, 45, 7.4), new(45, 60, 7.4), new(60, 90, 8)]
        );
        foreach (var (one, other) in whole.Intervals.Zip(cut.Intervals))
        {
            Assert.Equal(one.Tally.InTime, other.Tally.InTime, 1e-9);
            Assert.Equal(one.Tally.WaitSeconds, other.Tally.WaitSeconds, 1e-7);
            Assert.Equal(one.QueueAtEnd, other.QueueAtEnd, 1e-9);
        }
    }

    [Fact]
    public void A_rest_within_the_interval_is_felt()
    {
        var queue = Queue([100], double.PositiveInfinity);
        var steady = Whole(Follow(queue, [12]));
        var rested = Whole(TransientQueue.Of(queue, [new(0, 15, 14), new(15, 30, 10)]));
        Assert.Equal(steady.StaffedSeconds, rested.StaffedSeconds);
        Assert.InRange(rested.ServiceLevel(), 0, steady.ServiceLevel() - 0.05);
    }

    /// <summary>
    /// Provable where callers are at least as patient as calls are long: more agents then empty the line no slower,
    /// state by state, so the number of calls falls stochastically from n to n + f to n + 1, and the odds of a caller
    /// rise. Callers of less patience break it: see <see cref="Impatient_callers_may_reach_a_part_of_an_agent_sooner"/>.
    /// </summary>
    [Fact]
    public void A_part_of_an_agent_stands_between_the_whole_ones_when_callers_outlast_calls() =>
        Gen.Select(
                Loads,
                Gen.OneOf(Gen.Double[180, 600], Gen.Const(double.PositiveInfinity)),
                Gen.Int[0, 14],
                Gen.Double[0.01, 0.99]
            )
            .Sample(
                (calls, patience, agents, part) =>
                {
                    double At(double n) => Level(calls, patience, n);
                    Assert.InRange(At(agents + part), At(agents) - 1e-9, At(agents + 1) + 1e-9);
                },
                iter: 20
            );

    [Fact]
    public void Next_to_nothing_of_an_agent_is_nothing() =>
        Gen.Select(Loads, Patience, Gen.Int[0, 14])
            .Sample(
                (calls, patience, agents) =>
                {
                    double At(double n) => Level(calls, patience, n);
                    Assert.Equal(At(agents), At(agents + 1e-9), 1e-6);
                    Assert.Equal(At(agents + 1), At(agents + 1 - 1e-9), 1e-6);
                },
                iter: 20
            );

    /// <summary>
    /// The part is the limit of an agent who comes and goes. Each time, the call in hand returns to the head of the
    /// line and may give up there; with calls of 180 s and a patience of 28 s that frees the agent so much sooner that
    /// the next caller is more often answered at once. The service level counts only that first answer, and passes
    /// that of the whole agent by a few points. The work done does not: less is answered to the end.
    /// </summary>
    [Fact]
    public void Impatient_callers_may_reach_a_part_of_an_agent_sooner()
    {
        ServiceTally At(double n) => Whole(Follow(Queue([40, 40, 40, 40], 28), [n, n, n, n]));
        var (part, whole) = (At(14 / 15.0), At(1));
        Assert.InRange(part.ServiceLevel() - whole.ServiceLevel(), 0.01, 0.05);
        Assert.True(part.BusySeconds < whole.BusySeconds);
        Assert.True(part.Abandoned > whole.Abandoned);
    }

    [Fact]
    public void Nobody_answers_nobody()
    {
        var whole = Whole(Follow(Queue([100], 60), [0]));
        Assert.Equal(0, whole.ServiceLevel());
        Assert.Equal(0, whole.Answered + whole.BusySeconds, 1e-9);
        Assert.Equal(double.NaN, whole.Asa);
        Assert.InRange(whole.Abandoned / whole.Offered, 0.95, 1);
        Assert.Equal(1 - Math.Exp(-20.0 / 60), whole.GoneInTime / whole.Offered, 1e-9);
    }

    [Fact]
    public void A_closed_queue_forgets_who_waits()
    {
        var queue = Queue([100, 0, 10], double.PositiveInfinity);
        var day = Follow(queue, [1, 0, 5]);
        var lost = day.Intervals[0].Tally;
        Assert.InRange(lost.Abandoned, day.Intervals[0].QueueAtEnd - 1.01, day.Intervals[0].QueueAtEnd);
        Assert.Equal(lost.Offered, lost.Answered + lost.Abandoned, 1e-9);
        Assert.Equal(ServiceTally.None, day.Intervals[1].Tally);
        var fresh = Follow(Queue([10], double.PositiveInfinity), [5]);
        Assert.Equal(fresh.Intervals[0].Tally.InTime, day.Intervals[2].Tally.InTime, 1e-9);
    }

    [Fact]
    public void A_quiet_hour_of_a_line_that_requires_somebody_loses_nobody()
    {
        var voice = Queue([20, 0, 0, 10], double.PositiveInfinity);
        var day = Follow(voice with { Target = voice.Target with { MinimumAgents = 1 } }, [0, 0, 0, 20]);
        Assert.Equal(0, Whole(day).Abandoned);
        Assert.Equal(30, day.Intervals[3].Tally.Answered, 0.1);
        Assert.True(double.IsNaN(day.Intervals[0].Tally.Abandonment));
    }

    [Fact]
    public void Over_the_horizon_every_call_is_answered_or_lost() =>
        Gen.Select(Loads, Patience, Gen.Double[0, 12].Array[8])
            .Sample(
                (calls, patience, agents) =>
                {
                    var day = Follow(Queue(calls, patience), [.. agents.Take(calls.Length)]);
                    var whole = ServiceTally.Sum(day.Tallies);
                    var twice = whole.Answered + whole.Abandoned - whole.Offered;
                    // A call that lost its agent and then ran out of patience was answered and left: it is in both.
                    var lostAgents = agents
                        .Zip(agents.Skip(1))
                        .Sum(pair => Math.Max(0, pair.First - pair.Second));
                    Assert.InRange(
                        twice,
                        -1e-6,
                        1e-6 + (double.IsPositiveInfinity(patience) ? 0 : lostAgents)
                    );
                },
                iter: 20
            );

    [Fact]
    public void Time_without_calls_and_agents_only_makes_those_who_wait_older()
    {
        var queue = Queue([50, 0], double.PositiveInfinity);
        var day = TransientQueue.Of(queue, [new(0, 30, 0), new(30, 45, 0), new(45, 60, 60)]);
        Assert.Equal(50, day.Intervals[0].QueueAtEnd, 1e-9);
        Assert.Equal(25, day.Intervals[1].MeanQueue, 1e-2);
        // They came 15 minutes before the half hour on average, and were answered 15 minutes after it.
        Assert.Equal(1800, day.Intervals[1].Tally.Asa, 1.0);
    }

    private static QueueDemand Queue(IReadOnlyList<decimal> calls, double patience, int aht = 180) =>
        new("voice", calls, aht, 30, new(0.8, 20), QueueModel.ErlangA, patience, new(0, 0, 0));

    private static TransientQueue Follow(QueueDemand queue, IReadOnlyList<double> agents) =>
        TransientQueue.Of(queue, StaffedStretch.OfIntervals(agents, queue.IntervalMinutes));

    private static double Level(IReadOnlyList<decimal> calls, double patience, double agents) =>
        Whole(Follow(Queue(calls, patience), [.. calls.Select(_ => agents)])).ServiceLevel();

    private static ServiceTally Whole(TransientQueue day) =>
        ServiceTally.Sum(day.Intervals.Select(interval => interval.Tally));
}
