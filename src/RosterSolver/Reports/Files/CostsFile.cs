using RosterSolver.Rules;

namespace RosterSolver.Reports;

/// <summary>The objective broken down by agent and rule, as CSV.</summary>
public static class CostsFile
{
    /// <summary>The text of costs.csv: a row an agent and rule that costs, without an agent what concerns the centre.</summary>
    public static string Text(Audit audit)
    {
        var csv = new CsvText("agent", "rule", "priced_breaches", "cost");
        var rows = audit
            .ByAgent.SelectMany(agent => agent.ByRule.Select(rule => (agent.Agent, Rule: rule)))
            .ToList();
        var costs = MoneyColumn.Of(rows.Select(row => row.Rule.Cost), decimals: 4);
        foreach (var ((agent, rule), cost) in rows.Zip(costs))
            csv.Row(agent ?? "", rule.Rule, rule.Priced, cost);
        return csv.ToString();
    }
}
