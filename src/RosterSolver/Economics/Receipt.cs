using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// What one agent bore over the rosters before, the history and this one, beside the fair share of it: the account that the agent may ask
/// for. Shares go by contract hours available, leave taken off, among agents of the same contract and exemptions.
/// </summary>
/// <param name="Agent">The agent.</param>
/// <param name="IsNew">Whether ledger and history say nothing of the agent, who then begins at the mean.</param>
/// <param name="Available">Hours available before this roster, by the weight of each.</param>
/// <param name="AvailableHere">Hours available in this roster.</param>
/// <param name="Lines">A line for each column of the ledger, in its order.</param>
public sealed record Receipt(
    Agent Agent,
    bool IsNew,
    double Available,
    double AvailableHere,
    IReadOnlyList<ReceiptLine> Lines
)
{
    private const double MinutesOfAnHour = 60;

    /// <summary>The receipts of all agents, in the order of the scenario.</summary>
    /// <param name="scenario">The scenario with its ledger.</param>
    /// <param name="plan">The roster of its horizon; null for the ledger alone.</param>
    public static IReadOnlyList<Receipt> Of(Scenario scenario, Plan? plan)
    {
        var here = plan is null
            ? []
            : LedgerPeriod.Of(plan).ToDictionary(entry => entry.Agent, StringComparer.Ordinal);
        List<LedgerEntry> before =
        [
            .. scenario.Ledger.Before(scenario.Horizon.Start),
            .. LedgerPeriod.OfHistory(scenario),
        ];
        var halfLife = scenario
            .Rules.OfType<Fair>()
            .FirstOrDefault(rule => rule.Ledger is not null)
            ?.HalfLife;
        var accounts = scenario
            .Agents.Select(agent =>
                Account.Of(agent, before, here.GetValueOrDefault(agent.Id), scenario, halfLife ?? 1)
            )
            .ToList();
        var peers = accounts.ToLookup(account => account.Agent.Peers, StringComparer.Ordinal);
        return [.. accounts.Select(account => account.Receipt([.. peers[account.Agent.Peers]]))];
    }

    /// <summary>Sums of one agent: what was borne and how long the agent was available, before and here.</summary>
    private sealed record Account(
        Agent Agent,
        bool IsNew,
        double[] Before,
        double MinutesBefore,
        double[] Here,
        double MinutesHere
    )
    {
        public static Account Of(
            Agent agent,
            IReadOnlyList<LedgerEntry> ledger,
            LedgerEntry? here,
            Scenario scenario,
            int halfLife
        )
        {
            var own = ledger
                .Where(entry => entry.Agent == agent.Id)
                .Select(entry => (Entry: entry, Weight: Weight(entry)))
                .ToList();
            return new(
                agent,
                own.Count == 0,
                [.. Columns.Select(column => own.Sum(one => one.Weight * one.Entry[column]))],
                own.Sum(one => one.Weight * one.Entry.AvailableMinutes),
                [.. Columns.Select(column => (double)(here?[column] ?? 0))],
                here?.AvailableMinutes ?? 0
            );

            double Weight(LedgerEntry entry) =>
                entry.WeightAt(scenario.Horizon.Start, halfLife) / (double)LedgerEntry.FullWeight;
        }

        public Receipt Receipt(IReadOnlyList<Account> peers) =>
            new(
                Agent,
                IsNew,
                MinutesBefore / MinutesOfAnHour,
                MinutesHere / MinutesOfAnHour,
                [.. Columns.Select(column => Line(column, peers))]
            );

        private ReceiptLine Line(LedgerColumn column, IReadOnlyList<Account> peers)
        {
            var place = (int)column;
            var unit = column == LedgerColumn.Overtime ? MinutesOfAnHour : 1;
            return new(
                column,
                Before[place] / unit,
                Share(peers, one => one.Before[place], one => one.MinutesBefore) / unit,
                Here[place] / unit,
                Share(peers, one => one.Here[place], one => one.MinutesHere) / unit
            );
        }

        private double Share(
            IReadOnlyList<Account> peers,
            Func<Account, double> borne,
            Func<Account, double> minutes
        )
        {
            var time = peers.Sum(minutes);
            return time > 0 ? peers.Sum(borne) / time * minutes(this) : 0;
        }
    }

    private static IReadOnlyList<LedgerColumn> Columns { get; } = Enum.GetValues<LedgerColumn>();
}

/// <summary>One line of a receipt; overtime in hours, all else in numbers.</summary>
/// <param name="Column">What is borne.</param>
/// <param name="Before">Borne before this roster, by the weight of each roster.</param>
/// <param name="ShareBefore">The fair share of what all peers bore before.</param>
/// <param name="Here">Borne in this roster.</param>
/// <param name="ShareHere">The fair share of what all peers bear in this roster.</param>
public sealed record ReceiptLine(
    LedgerColumn Column,
    double Before,
    double ShareBefore,
    double Here,
    double ShareHere
)
{
    /// <summary>How much more than the fair share was borne before; negative for less.</summary>
    public double Ahead => Before - ShareBefore;

    /// <summary>How much more, this roster included.</summary>
    public double AheadNow => Ahead + Here - ShareHere;
}
