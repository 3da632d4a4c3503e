using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// At how many times shifts begin on each day, what too many cost, and what one start more would add.
/// </summary>
internal sealed class StartsLedger
{
    /// <summary>What a time counts beyond a limit that must hold, in units of money.</summary>
    private const long HardPrice = 1_000_000_000;

    private readonly List<StartsLimit> limits;
    private readonly List<(int Limit, int Time)>[,] concerned;
    private readonly int[][] heads;
    private readonly int[] beyond;
    private readonly long[] prices;

    /// <summary>A ledger in which nobody works yet.</summary>
    public StartsLedger(RosterModel model)
    {
        limits = [.. model.Limits.OfType<StartsLimit>()];
        heads = [.. limits.Select(limit => new int[limit.Alike.Count])];
        beyond = [.. limits.Select(limit => -limit.AtMost)];
        prices = [.. limits.Select(limit => limit.Price?.Units ?? HardPrice)];
        concerned = new List<(int, int)>[model.Brief.Horizon.Days, model.Brief.Shifts.Count];
        foreach (var (index, limit) in limits.Index())
        {
            foreach (var (time, shifts) in limit.Alike.Index())
            {
                foreach (var shift in shifts)
                    (concerned[limit.Day, shift] ??= []).Add((index, time));
            }
        }
    }

    /// <summary>What all times too many cost, in units of money.</summary>
    public long Cost { get; private set; }

    /// <summary>Puts a start of an agent in (1) or takes it out (-1).</summary>
    public void Move(int agent, int day, int shift, int sign)
    {
        foreach (var (limit, time) in concerned[day, shift] ?? [])
        {
            if (!limits[limit].Concerns(agent))
                continue;
            var before = heads[limit][time] > 0;
            heads[limit][time] += sign;
            var after = heads[limit][time] > 0;
            if (before == after)
                continue;
            Cost -= CostOf(limit);
            beyond[limit] += after ? 1 : -1;
            Cost += CostOf(limit);
        }
    }

    /// <summary>What the agent's start of the shift would add to the cost.</summary>
    public long Worth(int agent, int day, int shift)
    {
        var worth = 0L;
        foreach (var (limit, time) in concerned[day, shift] ?? [])
        {
            if (heads[limit][time] == 0 && beyond[limit] >= 0 && limits[limit].Concerns(agent))
                worth += prices[limit];
        }

        return worth;
    }

    private long CostOf(int limit) => prices[limit] * Math.Max(0, beyond[limit]);
}
