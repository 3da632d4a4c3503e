using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The seats held in each interval as shifts are put in and taken out, what those beyond the number cost, and what one
/// shift more would add.
/// </summary>
internal sealed class SeatLedger
{
    /// <summary>What a person counts without a seat that must be there, in units of money.</summary>
    private const long HardPrice = 1_000_000_000;

    private readonly int length;
    private readonly IReadOnlyList<Shift> shifts;
    private readonly List<SeatLimit>[] limits;
    private readonly int[] seated;
    private readonly long[] added;
    private readonly bool isKept;

    /// <summary>A ledger that holds the past.</summary>
    public SeatLedger(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        length = horizon.IntervalMinutes;
        shifts = model.Brief.Shifts;
        limits = [.. Enumerable.Range(0, horizon.Intervals).Select(_ => new List<SeatLimit>())];
        seated = new int[horizon.Intervals];
        added = new long[horizon.Intervals + 1];
        foreach (var limit in model.Limits.OfType<SeatLimit>())
        {
            isKept = true;
            limits[limit.Interval].Add(limit);
            seated[limit.Interval] = limit.Past;
        }
    }

    /// <summary>What all people without a seat cost, in units of money.</summary>
    public long Cost { get; private set; }

    /// <summary>Puts a shift in (1) or takes it out (-1).</summary>
    public void Move(int day, int shift, int sign)
    {
        var (first, end) = isKept ? Held(day, shift) : (0, 0);
        for (var interval = first; interval < end; interval++)
        {
            Cost -= CostOf(interval);
            seated[interval] += sign;
            Cost += CostOf(interval);
        }
    }

    /// <summary>Prepares to tell what shifts on some days would add, as long as nothing moves.</summary>
    public void Ask(DaySpan days)
    {
        var (first, end) = isKept ? (Day(days.First), Math.Min(seated.Length, Day(days.Last + 2))) : (0, 0);
        for (var interval = first; interval < end; interval++)
            added[interval + 1] = added[interval] + Added(interval);
    }

    /// <summary>What one more start of the shift would add to the cost.</summary>
    public long Worth(int day, int shift)
    {
        if (!isKept)
            return 0;
        var (first, end) = Held(day, shift);
        return added[end] - added[first];
    }

    private long CostOf(int interval)
    {
        var cost = 0L;
        foreach (var limit in limits[interval])
            cost += PriceOf(limit) * Math.Max(0, seated[interval] - limit.AtMost);
        return cost;
    }

    private long Added(int interval)
    {
        var more = 0L;
        foreach (var limit in limits[interval])
            more += seated[interval] >= limit.AtMost ? PriceOf(limit) : 0;
        return more;
    }

    private static long PriceOf(SeatLimit limit) => limit.Price?.Units ?? HardPrice;

    private int Day(int day) => day * (Horizon.Day / length);

    private (int First, int End) Held(int day, int shift)
    {
        var range = shifts[shift].On(day);
        return (range.Start / length, Math.Min(seated.Length, (range.End + length - 1) / length));
    }
}
