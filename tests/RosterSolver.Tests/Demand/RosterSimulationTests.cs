using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Demand;

public sealed class RosterSimulationTests
{
    private const int Replications = 200;
    private const int Seed = 7;

    private static readonly decimal[] Morning = [20, 40, 60, 75, 75, 70];

    /// <summary>Wide enough that a right simulation misses once in 15,000 seeds; this seed does not.</summary>
    private const double Wide = 2.0;

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(90)]
    public void The_simulation_agrees_with_the_queue_over_time(double patience)
    {
        // Agents only come, none goes: the queue over time interrupts calls of those who go, the simulation does not.
        var queue = Queue(Morning, patience);
        int[] agents = [3, 5, 7, 9, 9, 9];
        var exact = TransientQueue.Of(
            queue,
            StaffedStretch.OfIntervals([.. agents.Select(count => (double)count)], 30)
        );
        var shifts = Enumerable
            .Range(0, 9)
            .Select(agent => Shift(30 * Array.FindIndex(agents, count => count > agent), 180));
        var played = RosterSimulation.Of([queue], [.. shifts], Replications, Seed);
        var whole = ServiceTally.Sum(exact.Tallies);
        Within(whole.ServiceLevel(), played.Band(0, 0, 6, tally => (tally.InTime, tally.Offered)));
        Within(whole.Asa, played.Band(0, 0, 6, tally => (tally.WaitSeconds, tally.Answered)));
        Within(
            whole.Abandonment,
            played.Band(0, 0, 6, tally => (tally.Abandoned, tally.Answered + tally.Abandoned))
        );
        for (var interval = 0; interval < 6; interval++)
            Within(
                exact.Intervals[interval].Tally.ServiceLevel(),
                played.Band(0, interval, 1, tally => (tally.InTime, tally.Offered))
            );
    }

    [Fact]
    public void Two_conversations_at_once_are_two_servers()
    {
        var chat = Queue(Morning, 90) with { Concurrency = 2 };
        var exact = TransientQueue.Of(chat, StaffedStretch.OfIntervals([8, 8, 8, 8, 8, 8], 30));
        var played = RosterSimulation.Of(
            [chat],
            [.. Enumerable.Repeat(Shift(0, 180), 4)],
            Replications,
            Seed
        );
        var whole = ServiceTally.Sum(exact.Tallies);
        Within(whole.ServiceLevel(), played.Band(0, 0, 6, tally => (tally.InTime, tally.Offered)));
        Within(whole.Occupancy, played.Band(0, 0, 6, tally => (tally.BusySeconds, tally.StaffedSeconds)));
    }

    [Fact]
    public void Who_lacks_the_skill_does_not_answer()
    {
        var queues = new[] { Queue([10], 60), Queue([10], 60) };
        var alone = RosterSimulation.Of(queues, [Shift(0, 30), Shift(0, 30)], 20, Seed);
        Assert.Equal(0, ServiceTally.Sum(alone.Mean(1)).Answered);
        var helped = RosterSimulation.Of(
            queues,
            [Shift(0, 30), Shift(0, 30) with { Queues = [0, 1] }],
            20,
            Seed
        );
        Assert.True(ServiceTally.Sum(helped.Mean(1)).Answered > 0);
        Assert.True(ServiceTally.Sum(helped.Mean(0)).InTime < ServiceTally.Sum(alone.Mean(0)).InTime);
    }

    [Fact]
    public void Every_call_is_answered_or_abandoned_or_still_waiting() =>
        Assert.All(
            RosterSimulation.Of([Queue(Morning, 60)], [Shift(0, 180), Shift(0, 180)], 20, Seed).Replications,
            one =>
            {
                var whole = ServiceTally.Sum(one[0]);
                Assert.InRange(whole.Offered - whole.Answered - whole.Abandoned, 0, 60);
                Assert.InRange(whole.BusySeconds, 0, whole.StaffedSeconds + 1e-6);
            }
        );

    [Fact]
    public void The_seed_alone_decides()
    {
        IReadOnlyList<SimulatedShift> shifts = [Shift(0, 180, new TimeRange(60, 75)), Shift(30, 150)];
        RosterSimulation Play(int seed) => RosterSimulation.Of([Queue(Morning, 60)], shifts, 8, seed);
        Assert.Equal(Play(1).Mean(0), Play(1).Mean(0));
        Assert.NotEqual(Play(1).Mean(0), Play(2).Mean(0));
    }

    [Fact]
    public void An_agent_finishes_the_call_before_going_home()
    {
        // Calls of two hours on average: an hour's shift ends in the middle of one.
        var queue = Queue([10, 10, 0, 0, 0, 0, 0, 0], double.PositiveInfinity, 7200);
        var played = RosterSimulation.Of([queue], [Shift(0, 60)], 50, Seed);
        Assert.True(played.Mean(0)[2].StaffedSeconds > 0);
        Assert.Equal(played.Mean(0)[2].BusySeconds, played.Mean(0)[2].StaffedSeconds, 1e-6);
    }

    [Fact]
    public void A_second_conversation_to_spare_is_no_reason_to_leave_the_first()
    {
        var chat = Queue([3, 0, 0, 0, 0, 0, 0, 0], double.PositiveInfinity, 3600) with { Concurrency = 2 };
        var played = RosterSimulation.Of([chat], [Shift(0, 60, new TimeRange(30, 45))], 50, Seed);
        Assert.All(
            played.Replications.SelectMany(one => one[0]),
            tally => Assert.True(tally.BusySeconds <= tally.StaffedSeconds + 1e-6)
        );
    }

    [Fact]
    public void A_break_is_off_the_phone()
    {
        var queue = Queue([0, 0, 0], double.PositiveInfinity);
        var played = RosterSimulation.Of([queue], [Shift(0, 90, new TimeRange(30, 45))], 2, Seed);
        Assert.Equal([1800, 900, 1800], played.Mean(0).Select(tally => tally.StaffedSeconds));
    }

    [Fact]
    public void Absence_and_errands_take_their_shares()
    {
        var queue = Queue(new decimal[48], double.PositiveInfinity) with
        {
            Shrinkage = new(0.1m, 0.2m, 0.25m),
        };
        var played = RosterSimulation.Of([queue], [Shift(0, 1440), Shift(0, 1440)], 300, Seed);
        Within(0.9 * 0.8 * 0.75, played.Band(0, 0, 48, tally => (tally.StaffedSeconds, 2 * 86_400)));
    }

    [Fact]
    public void Redials_are_calls_on_top()
    {
        var once = Queue([100, 100, 0, 0, 0, 0], 30);
        var again = once with { Redials = new(0.5, 300) };
        ServiceTally Whole(QueueDemand queue) =>
            ServiceTally.Sum(RosterSimulation.Of([queue], [Shift(0, 180)], 50, Seed).Mean(0));
        var (first, second) = (Whole(once), Whole(again));
        // Half of those who give up call again; a few of the last ones only after the end.
        Assert.InRange((second.Offered - first.Offered) / second.Abandoned, 0.42, 0.53);
    }

    [Fact]
    public void Who_waits_at_the_closing_or_at_the_end_is_lost_in_the_interval_before()
    {
        IReadOnlyList<ServiceTally> Play(params decimal[] calls) =>
            RosterSimulation.Of([Queue(calls, double.PositiveInfinity)], [Shift(60, 90)], 50, Seed).Mean(0);
        var closing = Play(10, 0, 0, 0);
        Assert.Equal(closing[0].Offered, closing[0].Abandoned, 1e-9);
        // Still calls before the agent comes: open, and whoever is left at the end is lost there.
        var open = Play(10, 1, 0, 30);
        Assert.Equal(0, open[0].Abandoned + open[1].Abandoned);
        Assert.True(open[3].Abandoned > 20);
        var whole = ServiceTally.Sum(open);
        Assert.Equal(whole.Offered, whole.Answered + whole.Abandoned, 1e-9);
    }

    [Fact]
    public void Random_numbers_are_those_of_xoshiro256()
    {
        var stream = new RandomStream(1, 2, 3);
        Assert.Equal(
            [0.278155337077, 0.885793446521, 1.655322320193],
            new[] { stream.Uniform(), stream.Uniform(), stream.Exponential(10) }.Select(x =>
                Math.Round(x, 12)
            )
        );
    }

    private static void Within(double exact, Band band) =>
        Assert.InRange(
            exact,
            band.Mean - (Wide * band.HalfWidth) - 1e-12,
            band.Mean + (Wide * band.HalfWidth) + 1e-12
        );

    private static SimulatedShift Shift(int from, int to, params TimeRange[] breaks) =>
        new(new(from, to), breaks, [0]);

    private static QueueDemand Queue(IReadOnlyList<decimal> calls, double patience, int aht = 180) =>
        new("voice", calls, aht, 30, new(0.8, 20), QueueModel.ErlangA, patience, new(0, 0, 0));
}
