using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Tests.Rules;

/// <summary>The least cost of sharing out a handful of minutes, against looking at every way to share them out.</summary>
public sealed class LeastCutsTests
{
    private const int Intervals = 3;

    private static readonly Gen<QueueRow> Row =
        from required in Gen.Int[0, 3]
        from floor in Gen.Int[0, required]
        from tolerance in Gen.Int[0, 2]
        from under in Gen.Int[50, 90]
        from over in Gen.Int[1, 9]
        select new QueueRow(
            required,
            floor,
            [new(tolerance, new(under)), new(null, new(under * 2))],
            [new(tolerance, new(over)), new(null, new(over * 2))]
        );

    private static readonly Gen<SharedCoverageLimit> Calls =
        from rows in Row.Array[Intervals].Array[2]
        select Limit(rows.Select(row => new QueueLimit(row, null, default)));

    private static readonly Gen<SharedCoverageLimit> CallsAndWork =
        from row in Row.Array[Intervals]
        from arriving in Gen.Int[0, 2].Array[Intervals]
        from lag in Gen.Int[0, Intervals]
        from late in Gen.Int[1, 49]
        from idle in Gen.Int[0, 9]
        from most in Gen.OneOf<int?>(null, 1)
        let due = Enumerable.Repeat(0, lag).Concat(arriving).Take(Intervals).ToList()
        let without = Enumerable.Repeat(new QueueRow(0, 0, [], [new(null, new(idle))]), Intervals)
        select Limit([new(row, null, default), new([.. without], new(arriving, due, most), new(late))]);

    private static readonly Gen<int[][]> Present = Gen.Int[0, 2].Array[Intervals].Array[3];

    [Fact]
    public void Calls_of_two_queues_cost_as_little_as_the_best_of_all_ways() => IsLeast(Calls, 300);

    [Fact]
    public void Work_that_can_wait_costs_as_little_as_the_best_of_all_ways() => IsLeast(CallsAndWork, 300);

    [Fact]
    public void Without_work_the_whole_is_the_sum_of_its_intervals() =>
        Gen.Select(Calls, Present)
            .Sample(
                (limit, present) =>
                    Assert.Equal(
                        new LeastCuts(limit, present).Cheapest().Cost,
                        new LeastCuts(limit, present).ByInterval().Total()
                    ),
                iter: 300
            );

    private static void IsLeast(Gen<SharedCoverageLimit> limits, int iterations) =>
        Gen.Select(limits, Present)
            .Sample(
                (limit, present) =>
                {
                    var (shortage, cost) = new LeastCuts(limit, present).Cheapest();
                    var every = EveryWay(limit, present, 0)
                        .Select(way => (Shortage: Shortage(limit, way), Cost: Cost(limit, way)));
                    Assert.Equal(every.Min(), (shortage, cost.Units));
                },
                iter: iterations
            );

    /// <summary>The first set does the one queue, the second the other, the third both.</summary>
    private static SharedCoverageLimit Limit(IEnumerable<QueueLimit> queues) =>
        new(
            "coverage",
            [new([0], [0]), new([1], [1]), new([0, 1], [2])],
            [.. queues],
            _ => throw new NotSupportedException()
        );

    /// <summary>Minutes of each queue in each interval.</summary>
    private static IEnumerable<int[][]> EveryWay(SharedCoverageLimit limit, int[][] present, int interval)
    {
        if (interval == Intervals)
            return
            [
                [
                    [],
                    [],
                ],
            ];
        return from later in EveryWay(limit, present, interval + 1)
            from both in Enumerable.Range(0, present[2][interval] + 1)
            select (int[][])
                [
                    [present[0][interval] + both, .. later[0]],
                    [present[1][interval] + present[2][interval] - both, .. later[1]],
                ];
    }

    private static long Shortage(SharedCoverageLimit limit, int[][] way) =>
        limit
            .Queues.Zip(way)
            .Sum(one => one.First.Rows.Zip(one.Second, (row, has) => Math.Max(0, row.Floor - has)).Sum());

    private static long Cost(SharedCoverageLimit limit, int[][] way) =>
        limit
            .Queues.Zip(way)
            .Sum(one =>
                one.First.Work is { } work
                    ? Work(work, one.First, one.Second)
                    : Missing(one.First, one.Second)
            );

    private static long Missing(QueueLimit queue, int[] has) =>
        queue
            .Rows.Zip(
                has,
                (row, here) =>
                    PriceStep.Cost(row.Under, row.Required - here)
                    + PriceStep.Cost(row.Over, here - row.Required)
            )
            .Total()
            .Units;

    /// <summary>Minute by minute of work: left undone, or done in any interval from its arrival to its deadline.</summary>
    private static long Work(DeferrableWork work, QueueLimit queue, int[] has)
    {
        var jobs = new List<(int From, int To)>();
        var lag = Enumerable
            .Range(0, Intervals + 1)
            .First(lag =>
                work.Due.Skip(lag).SequenceEqual(work.Arriving.Take(Intervals - lag))
                && work.Due.Take(lag).All(due => due == 0)
            );
        for (var interval = 0; interval < Intervals; interval++)
            jobs.AddRange(Enumerable.Repeat((interval, interval + lag), work.Arriving[interval]));
        var idle = queue.Rows[0].Over[0].PerMinute.Units;
        var free = has.Select(minutes => Math.Min(minutes, work.Most ?? minutes)).ToArray();
        return Best(0) + has.Sum() * idle;

        long Best(int job)
        {
            if (job == jobs.Count)
                return 0;
            var (from, to) = jobs[job];
            var best = (to < Intervals ? queue.Late.Units : 0) + Best(job + 1);
            for (var interval = from; interval <= Math.Min(to, Intervals - 1); interval++)
            {
                if (free[interval] == 0)
                    continue;
                free[interval]--;
                best = Math.Min(best, Best(job + 1) - idle);
                free[interval]++;
            }

            return best;
        }
    }
}
