using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>How many start each shift on each day, what that costs, and what one start more would be worth.</summary>
internal sealed class HeadsLedger
{
    private readonly List<HeadsLimit> limits;
    private readonly List<int>[,] concerned;
    private readonly int[] heads;
    private readonly long[] byDay;

    /// <summary>A ledger in which nobody works yet.</summary>
    public HeadsLedger(RosterModel model)
    {
        limits = [.. model.Limits.OfType<HeadsLimit>()];
        heads = new int[limits.Count];
        byDay = new long[model.Brief.Horizon.Days];
        concerned = new List<int>[byDay.Length, model.Brief.Shifts.Count];
        for (var day = 0; day < byDay.Length; day++)
        {
            for (var shift = 0; shift < model.Brief.Shifts.Count; shift++)
                concerned[day, shift] = [];
        }

        foreach (var (index, limit) in limits.Index())
        {
            foreach (var shift in limit.Shifts)
                concerned[limit.Day, shift].Add(index);
            Add(limit.Day, limit.CostOf(0).Units);
        }
    }

    /// <summary>The cost of all days, in units of money.</summary>
    public long Cost { get; private set; }

    /// <summary>The cost of a day, in units of money.</summary>
    public long CostOf(int day) => byDay[day];

    /// <summary>Puts a start in (1) or takes it out (-1).</summary>
    public void Move(int day, int shift, int sign)
    {
        foreach (var index in concerned[day, shift])
        {
            var before = limits[index].CostOf(heads[index]).Units;
            heads[index] += sign;
            Add(day, limits[index].CostOf(heads[index]).Units - before);
        }
    }

    /// <summary>What one more start of the shift on the day would add to the cost; below zero for a saving.</summary>
    public long Worth(int day, int shift)
    {
        var worth = 0L;
        foreach (var index in concerned[day, shift])
            worth += (limits[index].CostOf(heads[index] + 1) - limits[index].CostOf(heads[index])).Units;
        return worth;
    }

    private void Add(int day, long cost)
    {
        Cost += cost;
        byDay[day] += cost;
    }
}
