using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>What agents are ahead of their fair share before a roster begins, for the checker of the rule fair.</summary>
internal sealed class LedgerAudit
{
    private readonly Dictionary<string, decimal> ahead = [];

    private LedgerAudit(DateOnly until) => Until = until;

    /// <summary>The last day that the ledger holds.</summary>
    public DateOnly Until { get; }

    /// <summary>How many whole units the agent is ahead; negative for behind.</summary>
    public long AheadOf(Agent agent) => (long)decimal.Floor(ahead.GetValueOrDefault(agent.Id) + 0.5m);

    /// <summary>Reckons up what peers bore of a column.</summary>
    /// <param name="brief">With the ledger.</param>
    /// <param name="peers">Agents who share.</param>
    /// <param name="column">What is shared.</param>
    /// <param name="halfLife">Weeks after which half is forgotten.</param>
    public static LedgerAudit Of(Brief brief, IReadOnlyList<Agent> peers, LedgerColumn column, int halfLife)
    {
        var last = brief.Ledger.Select(entry => entry.Until).DefaultIfEmpty(DateOnly.MinValue).Max();
        var audit = new LedgerAudit(last);
        var accounts = peers.ToDictionary(
            agent => agent.Id,
            _ => (Borne: 0m, Minutes: 0m),
            StringComparer.Ordinal
        );
        foreach (var entry in brief.Ledger.Where(entry => accounts.ContainsKey(entry.Agent)))
        {
            var weight = entry.WeightAt(brief.Horizon.Start, halfLife) / (decimal)LedgerEntry.FullWeight;
            var (borne, minutes) = accounts[entry.Agent];
            accounts[entry.Agent] = (
                borne + weight * entry[column],
                minutes + weight * entry.AvailableMinutes
            );
        }

        var (all, time) = (accounts.Values.Sum(one => one.Borne), accounts.Values.Sum(one => one.Minutes));
        foreach (var agent in time == 0 ? [] : peers)
        {
            var (borne, minutes) = accounts[agent.Id];
            audit.ahead[agent.Id] =
                (borne * time - all * (minutes + agent.AvailableMinutes(brief.Horizon))) / time;
        }

        return audit;
    }
}
