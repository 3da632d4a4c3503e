using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// The least cost of sharing out agents over queues, found without sharing them out. A minute on a queue is worth what
/// it saves. The minutes that can be staffed together form a polymatroid (they are flows from agents into queues:
/// Megiddo 1974), so taking the dearest first is best (Edmonds 1970), and as many minutes are staffed at the k dearest
/// worths as a largest flow carries, which is a least cut (Ford and Fulkerson 1956). In an interval the cuts are the
/// sets of queues; along work that can wait, a cut says in each interval whether its backlog is cut off, which is found
/// by dynamic programming over the intervals.
/// <para>
/// Backlog: with work done oldest first and never due earlier than older work, minutes y of an interval and late
/// minutes l are possible exactly when the backlog b' = b + arriving - y - l stays from 0 to what may still wait.
/// Any schedule can be put in the order of arrival without missing a deadline that it met, and back.
/// </para>
/// </summary>
internal sealed class LeastCuts
{
    private readonly SharedCoverageLimit limit;
    private readonly IReadOnlyList<IReadOnlyList<int>> present;
    private readonly int intervals;
    private readonly IReadOnlyList<Backlog> backlogs;
    private readonly int[] skills;
    private readonly SortedDictionary<Worth, List<(int Queue, int Interval, long Minutes)>> worths = new(
        Worth.DearestFirst
    );

    /// <summary>Prepares the cuts.</summary>
    /// <param name="limit">What is asked for.</param>
    /// <param name="present">Minutes of each skill set in each interval.</param>
    public LeastCuts(SharedCoverageLimit limit, IReadOnlyList<IReadOnlyList<int>> present)
    {
        this.limit = limit;
        this.present = present;
        intervals = limit.Queues[0].Rows.Count;
        skills = [.. limit.Sets.Select(set => set.Queues.Sum(queue => 1 << queue))];
        backlogs = [.. limit.Queues.Index().Where(queue => queue.Item.Work is not null).Select(Backlog.Of)];
        foreach (var (index, queue) in limit.Queues.Index())
        {
            foreach (var (interval, row) in queue.Rows.Index())
            {
                foreach (var (worth, minutes) in Worth.Of(row).Where(part => part.Minutes > 0))
                    At(worth).Add((index, interval, minutes));
            }
        }

        foreach (var backlog in backlogs)
            At(backlog.Worth);
        if (backlogs.Count > 0)
            At(Worth.Nothing);
    }

    /// <summary>Minutes missing to the floors at best, and the least cost of a share-out that misses no more.</summary>
    public (long Shortage, Money Cost) Cheapest()
    {
        var staffed = new long[limit.Queues.Count, intervals];
        var cuts = new long[intervals, 1 << backlogs.Count];
        for (var interval = 0; interval < intervals; interval++)
            Recut(cuts, staffed, interval);
        var cost = Missing() + backlogs.Select(backlog => backlog.AllLate).Total();
        var (flow, floors, towardsFloors) = (0L, 0L, 0L);
        foreach (var (worth, parts) in worths)
        {
            foreach (var (queue, interval, minutes) in parts)
                staffed[queue, interval] += minutes;
            foreach (var interval in parts.Select(part => part.Interval).Distinct())
                Recut(cuts, staffed, interval);
            var carried = WholeCut(cuts, worth);
            cost -= new Money(worth.Saves) * (carried - flow);
            flow = carried;
            if (!worth.Floor)
                continue;
            floors += parts.Sum(part => part.Minutes);
            towardsFloors = carried;
        }

        return (floors - towardsFloors, cost);
    }

    /// <summary>The least cost of each interval by itself, work that can wait left out.</summary>
    public IReadOnlyList<Money> ByInterval()
    {
        var staffed = new long[limit.Queues.Count, intervals];
        var flow = new long[intervals];
        var costs = Enumerable
            .Range(0, intervals)
            .Select(interval => limit.Queues.Select(queue => MissingOf(queue.Rows[interval])).Total())
            .ToArray();
        foreach (var (worth, parts) in worths)
        {
            foreach (var (queue, interval, minutes) in parts)
                staffed[queue, interval] += minutes;
            foreach (var interval in parts.Select(part => part.Interval).Distinct())
            {
                var carried = IntervalCut(staffed, interval, open: ~0);
                costs[interval] -= new Money(worth.Saves) * (carried - flow[interval]);
                flow[interval] = carried;
            }
        }

        return costs;
    }

    private List<(int Queue, int Interval, long Minutes)> At(Worth worth)
    {
        if (!worths.TryGetValue(worth, out var parts))
            worths[worth] = parts = [];
        return parts;
    }

    private Money Missing() => limit.Queues.SelectMany(queue => queue.Rows).Select(MissingOf).Total();

    private static Money MissingOf(QueueRow row) => PriceStep.Cost(row.Under, row.Required);

    /// <summary>The least cut of the whole horizon, over which backlogs are on the agents' side in each interval.</summary>
    private long WholeCut(long[,] cuts, Worth worth)
    {
        var sides = 1 << backlogs.Count;
        var least = new long[sides];
        for (var interval = 0; interval < intervals; interval++)
        {
            var next = new long[sides];
            for (var open = 0; open < sides; open++)
            {
                var before = long.MaxValue;
                for (var former = 0; former < sides; former++)
                    before = Math.Min(before, least[former] + Between(former, open, interval));
                next[open] = before + Arriving(open, interval, worth) + cuts[interval, open];
            }

            least = next;
        }

        return Enumerable.Range(0, sides).Min(open => least[open] + AtTheEnd(open, worth));
    }

    /// <summary>Only intervals in which a queue takes more than before are looked at again.</summary>
    private void Recut(long[,] cuts, long[,] staffed, int interval)
    {
        for (var open = 0; open < cuts.GetLength(1); open++)
            cuts[interval, open] = IntervalCut(staffed, interval, open);
    }

    /// <summary>The least cut of one interval: every set of queues on the far side.</summary>
    /// <param name="staffed">Minutes that each queue takes.</param>
    /// <param name="interval">The interval.</param>
    /// <param name="open">The backlogs on the agents' side, as bits.</param>
    private long IntervalCut(long[,] staffed, int interval, int open)
    {
        if (present.All(minutes => minutes[interval] == 0))
            return 0;
        var least = long.MaxValue;
        for (var far = 0; far < 1 << limit.Queues.Count; far++)
        {
            var cut = 0L;
            for (var set = 0; set < present.Count; set++)
            {
                if ((skills[set] & far) != 0)
                    cut += present[set][interval];
            }

            for (var queue = 0; queue < limit.Queues.Count; queue++)
            {
                if ((far & (1 << queue)) == 0)
                    cut += staffed[queue, interval];
            }

            for (var place = 0; place < backlogs.Count; place++)
            {
                if ((far & (1 << backlogs[place].Queue)) == 0 && (open & (1 << place)) == 0)
                    cut += backlogs[place].Work.Most ?? Worth.Unbounded;
            }

            least = Math.Min(least, cut);
        }

        return least;
    }

    private long Between(int former, int open, int interval)
    {
        var cut = 0L;
        for (var place = 0; place < backlogs.Count && interval > 0; place++)
        {
            if ((open & (1 << place)) != 0 && (former & (1 << place)) == 0)
                cut += backlogs[place].MayWait[interval - 1];
        }

        return cut;
    }

    private long Arriving(int open, int interval, Worth worth)
    {
        var cut = 0L;
        for (var place = 0; place < backlogs.Count; place++)
        {
            if ((open & (1 << place)) != 0 && backlogs[place].Worth.IsAtLeast(worth))
                cut += backlogs[place].Work.Arriving[interval];
        }

        return cut;
    }

    /// <summary>What is not due within the horizon may stay behind, which is worth nothing.</summary>
    private long AtTheEnd(int open, Worth worth)
    {
        var cut = 0L;
        for (var place = 0; place < backlogs.Count; place++)
        {
            if ((open & (1 << place)) == 0 || Worth.Nothing.IsAtLeast(worth))
                cut += backlogs[place].MayWait[^1];
        }

        return cut;
    }
}
