using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// People of several skill sets, shared out over several queues in the cheapest way, interval by interval. The minutes
/// that can be given together form a polymatroid, so giving to the dearest first, as much as no set of queues forbids, is
/// exact. Work that can wait is thought of as spread evenly from its arrival to its deadline: this is the one thing that is
/// not exact here, so what comes out is only a start.
/// </summary>
internal sealed class SharedPresence : IPresence
{
    private const long FloorWeight = 1000;

    private readonly int[][] minutes;
    private readonly int[] reach;
    private readonly int queues;
    private readonly List<Need>[] needs;
    private readonly Dictionary<(long, long), long>[] known;

    /// <summary>What the past has settled.</summary>
    /// <param name="model">The limits, of which one shares out agents of at most <see cref="MostSets"/> skill sets.</param>
    public SharedPresence(RosterModel model)
    {
        var limit = model.Limits.OfType<SharedCoverageLimit>().Single();
        minutes = [.. limit.Sets.Select(set => PhoneTime.OfThePast(model.Brief, set))];
        reach = [.. limit.Sets.Select(set => set.Queues.Sum(queue => 1 << queue))];
        queues = limit.Queues.Count;
        needs = new List<Need>[model.Brief.Horizon.Intervals];
        known = new Dictionary<(long, long), long>[needs.Length];
        var works = limit.Queues.Select(queue => queue.Work is { } work ? Spread(work) : null).ToList();
        for (var interval = 0; interval < needs.Length; interval++)
        {
            known[interval] = [];
            needs[interval] =
            [
                .. limit
                    .Queues.SelectMany((queue, index) => Needs(queue, index, interval, works[index]))
                    .Where(need => need.Minutes > 0)
                    .OrderByDescending(need => need.Saves),
            ];
        }
    }

    /// <summary>Most skill sets that can be followed.</summary>
    public const int MostSets = 8;

    /// <inheritdoc/>
    public long With(int interval, int set, int minutes)
    {
        this.minutes[set][interval] += minutes;
        var key = Key(interval);
        if (!known[interval].TryGetValue(key, out var cost))
            known[interval][key] = cost = Cost(interval);
        this.minutes[set][interval] -= minutes;
        return cost;
    }

    /// <inheritdoc/>
    public int Present(int interval, int set) => minutes[set][interval];

    /// <inheritdoc/>
    public void Add(int interval, int set, int minutes) => this.minutes[set][interval] += minutes;

    /// <summary>The minutes of all sets, sixteen bits each: up to 65,535 agent-minutes in an interval.</summary>
    private (long, long) Key(int interval)
    {
        var (low, high) = (0L, 0L);
        for (var set = 0; set < minutes.Length; set++)
        {
            var part = (long)(ushort)minutes[set][interval];
            if (set < MostSets / 2)
                low |= part << (16 * set);
            else
                high |= part << (16 * (set - MostSets / 2));
        }

        return (low, high);
    }

    private long Cost(int interval)
    {
        Span<long> given = stackalloc long[queues];
        var cost = 0L;
        foreach (var need in needs[interval])
        {
            var room = Math.Min(need.Minutes, Room(interval, need.Queue, given));
            given[need.Queue] += room;
            cost += need.Costs * need.Minutes - need.Saves * room;
        }

        return cost;
    }

    /// <summary>How many more minutes a queue can be given: no set of queues gets more than those who reach it have.</summary>
    private long Room(int interval, int queue, Span<long> given)
    {
        var room = long.MaxValue;
        for (var together = 1; together < 1 << queues; together++)
        {
            if ((together & (1 << queue)) == 0)
                continue;
            var left = 0L;
            for (var set = 0; set < minutes.Length; set++)
                left += (reach[set] & together) == 0 ? 0 : minutes[set][interval];
            for (var other = 0; other < queues; other++)
                left -= (together & (1 << other)) == 0 ? 0 : given[other];
            room = Math.Min(room, left);
        }

        return room;
    }

    private static IEnumerable<Need> Needs(QueueLimit queue, int index, int interval, double[]? work)
    {
        var row = queue.Rows[interval];
        if (work is not null)
            yield return new(index, (long)work[interval], queue.Late.Units, queue.Late.Units);
        if (row.Floor > 0)
        {
            var dearest = row.Under.Select(step => step.PerMinute.Units).DefaultIfEmpty(1).Max();
            yield return new(index, row.Floor, dearest * FloorWeight, dearest * FloorWeight);
        }

        foreach (var need in Missing(row, index))
            yield return need;
        foreach (var step in row.Over)
            yield return new(index, step.Width ?? long.MaxValue / 2, -step.PerMinute.Units, 0);
    }

    /// <summary>Steps of missing minutes: a width of null is whatever the requirement leaves; the floor is not told twice.</summary>
    private static IEnumerable<Need> Missing(QueueRow row, int index)
    {
        var left = row.Required - row.Floor;
        foreach (var step in row.Under)
        {
            var here = Math.Clamp(left, 0, step.Width ?? long.MaxValue);
            left -= here;
            yield return new(index, here, step.PerMinute.Units, step.PerMinute.Units);
        }
    }

    /// <summary>Work in each interval if what arrives is done evenly until it is due.</summary>
    private static double[] Spread(Domain.DeferrableWork work)
    {
        var spread = new double[work.Arriving.Count];
        var due = 0;
        var (arrived, dueSoFar) = (0, work.Due[0]);
        for (var interval = 0; interval < spread.Length; interval++)
        {
            arrived += work.Arriving[interval];
            while (due < spread.Length - 1 && dueSoFar < arrived)
                dueSoFar += work.Due[++due];
            var last = Math.Max(interval, due);
            for (var later = interval; later <= last; later++)
                spread[later] += work.Arriving[interval] / (last - interval + 1.0);
        }

        return spread;
    }

    /// <summary>Minutes that a queue can take, each of which saves so much.</summary>
    /// <param name="Queue">Index of the queue.</param>
    /// <param name="Minutes">How many.</param>
    /// <param name="Saves">What each that is given saves; below zero where it costs.</param>
    /// <param name="Costs">What each costs that is not given.</param>
    private readonly record struct Need(int Queue, long Minutes, long Saves, long Costs);
}
