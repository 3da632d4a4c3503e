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
    private readonly int[] seated;
    private readonly int[] atMost;
    private readonly long[] prices;
    private readonly long[] added;

    /// <summary>A ledger that holds the past.</summary>
    public SeatLedger(RosterModel model)
    {
        var horizon = model.Brief.Horizon;
        length = horizon.IntervalMinutes;
        shifts = model.Brief.Shifts;
        seated = new int[horizon.Intervals];
        atMost = new int[horizon.Intervals];
        prices = new long[horizon.Intervals];
        added = new long[horizon.Intervals + 1];
        foreach (var limit in model.Limits.OfType<SeatLimit>())
        {
            IsKept = true;
            seated[limit.Interval] = limit.Past;
            atMost[limit.Interval] = limit.AtMost;
            prices[limit.Interval] = limit.Price?.Units ?? HardPrice;
        }
    }

    /// <summary>Whether seats are limited at all.</summary>
    public bool IsKept { get; }

    /// <summary>What all people without a seat cost, in units of money.</summary>
    public long Cost { get; private set; }

    /// <summary>Puts a shift in (1) or takes it out (-1).</summary>
    public void Move(int day, int shift, int sign)
    {
        var (first, end) = IsKept ? Held(day, shift) : (0, 0);
        for (var interval = first; interval < end; interval++)
        {
            var before = Math.Max(0, seated[interval] - atMost[interval]);
            seated[interval] += sign;
            Cost += prices[interval] * (Math.Max(0, seated[interval] - atMost[interval]) - before);
        }
    }

    /// <summary>Prepares to tell what shifts on some days would add, as long as nothing moves.</summary>
    public void Ask(DaySpan days)
    {
        var (first, end) = IsKept ? (Day(days.First), Math.Min(seated.Length, Day(days.Last + 2))) : (0, 0);
        for (var interval = first; interval < end; interval++)
            added[interval + 1] =
                added[interval] + (seated[interval] >= atMost[interval] ? prices[interval] : 0);
    }

    /// <summary>What one more start of the shift would add to the cost.</summary>
    public long Worth(int day, int shift)
    {
        if (!IsKept)
            return 0;
        var (first, end) = Held(day, shift);
        return added[end] - added[first];
    }

    private int Day(int day) => day * (Horizon.Day / length);

    private (int First, int End) Held(int day, int shift)
    {
        var range = shifts[shift].On(day);
        return (range.Start / length, Math.Min(seated.Length, (range.End + length - 1) / length));
    }
}
