using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The sums of several people while tours change: what is beyond their limits costs, and what one shift more
/// would add.
/// </summary>
internal sealed class TeamLedger
{
    /// <summary>What a unit beyond a limit counts that must hold, in units of money.</summary>
    private const long HardPrice = 1_000_000_000;

    private readonly long[] beyond;
    private readonly long[] prices;
    private readonly Dictionary<(int Day, int Shift), List<(int Limit, long Weight)>>[] carried;

    /// <summary>A ledger in which nobody works yet.</summary>
    public TeamLedger(RosterModel model)
    {
        var limits = model.Limits.OfType<TeamLimit>().ToList();
        beyond = [.. limits.Select(limit => limit.Sums.Sum(sum => sum.Constant) - limit.AtMost)];
        prices = [.. limits.Select(limit => limit.Price?.Units ?? HardPrice)];
        carried = [.. model.Agents.Select(_ => new Dictionary<(int, int), List<(int, long)>>())];
        foreach (var (index, limit) in limits.Index())
        {
            Cost += CostOf(index, beyond[index]);
            foreach (var sum in limit.Sums)
            {
                foreach (var term in sum.Terms)
                    Carried(sum.Agent, term).Add((index, term.Weight));
            }
        }
    }

    /// <summary>What all limits cost, in units of money; a breach of one that must hold counts enormously.</summary>
    public long Cost { get; private set; }

    /// <summary>Puts a person's shift in (1) or takes it out (-1).</summary>
    public void Move(int agent, int day, int shift, int sign)
    {
        foreach (var (limit, weight) in carried[agent].GetValueOrDefault((day, shift)) ?? [])
        {
            Cost -= CostOf(limit, beyond[limit]);
            beyond[limit] += sign * weight;
            Cost += CostOf(limit, beyond[limit]);
        }
    }

    /// <summary>
    /// What one more start of the shift by the person would add to the cost; below zero for a saving.
    /// </summary>
    public long Worth(int agent, int day, int shift)
    {
        var worth = 0L;
        foreach (var (limit, weight) in carried[agent].GetValueOrDefault((day, shift)) ?? [])
            worth += CostOf(limit, beyond[limit] + weight) - CostOf(limit, beyond[limit]);
        return worth;
    }

    private long CostOf(int limit, long units) => prices[limit] * Math.Max(0, units);

    private List<(int, long)> Carried(int agent, Term term)
    {
        if (!carried[agent].TryGetValue((term.Day, term.Shift), out var own))
            carried[agent][(term.Day, term.Shift)] = own = [];
        return own;
    }
}
