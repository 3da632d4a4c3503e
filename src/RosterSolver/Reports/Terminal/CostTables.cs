using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;

namespace RosterSolver.Reports;

/// <summary>The objective on the terminal: by level, by rule, by agent.</summary>
internal static class CostTables
{
    private const int MostAgents = 10;
    private const int MostRules = 3;

    /// <summary>What was reached on each level, where levels were asked for.</summary>
    public static Grid Levels(IReadOnlyList<LevelOutcome> levels, string currency)
    {
        var grid = PlainGrid.Of(Left("level"), Right($"cost in {currency}"), Right("at least"), Left(""));
        foreach (var level in levels)
            grid.AddRow(
                new Text(level.Name),
                new Text($"{level.Cost}"),
                new Text($"{level.Bound}"),
                new Said(ObjectiveWords.Proof(level))
            );
        return grid;
    }

    /// <summary>What each rule costs and how often it is broken.</summary>
    public static Grid ByRule(Report report)
    {
        var audit = report.Plan.Audit;
        var grid = PlainGrid.Of(
            Left("rule"),
            Right("must hold, broken"),
            Right("priced, broken"),
            Right($"cost in {report.Plan.Scenario.Currency}")
        );
        foreach (var (rule, cost) in audit.ByRule.Zip(Column(audit.ByRule.Select(rule => rule.Cost))))
            grid.AddRow(
                new Text(rule.Rule),
                rule.Hard > 0 ? new Markup($"[red]{rule.Hard}[/]") : new Text("0"),
                new Text($"{rule.Priced}"),
                cost
            );
        grid.AddRow(
            new Said("all rules"),
            new Text($"{audit.Hard.Count()}"),
            new Text($"{audit.ByRule.Sum(rule => rule.Priced)}"),
            new Text($"{audit.Cost}")
        );
        return grid;
    }

    /// <summary>The receipts of the dearest agents, the others in one row, and what is nobody's own.</summary>
    public static IEnumerable<IRenderable> ByAgent(Report report)
    {
        var audit = report.Plan.Audit;
        var centre = audit.ByAgent.Where(receipt => receipt.Agent is null).ToList();
        var agents = audit
            .ByAgent.Where(receipt => receipt.Agent is not null)
            .OrderByDescending(receipt => receipt.Cost)
            .ToList();
        var others = agents.Skip(MostAgents).ToList();
        var rows = centre
            .Select(receipt => ((IRenderable)new Said("the whole centre"), receipt.ByRule))
            .Concat(
                agents
                    .Take(MostAgents)
                    .Select(receipt => ((IRenderable)new Text(receipt.Agent!), receipt.ByRule))
            )
            .ToList();
        if (others.Count > 0)
            rows.Add((new Said($"{others.Count} others"), Sum(others)));
        yield return Receipts(rows, audit.Cost, report.Plan.Scenario.Currency);
        if (others.Count > 0)
            yield return new Said("every agent: report.html, costs.csv");
    }

    private static Grid Receipts(
        IReadOnlyList<(IRenderable Who, IReadOnlyList<RuleCost> ByRule)> rows,
        Money total,
        string currency
    )
    {
        var grid = PlainGrid.Of(Left("whose"), Right($"cost in {currency}"), Left("for"));
        var costs = Column(rows.Select(row => row.ByRule.Select(rule => rule.Cost).Total()));
        foreach (var ((who, byRule), cost) in rows.Zip(costs))
            grid.AddRow(who, cost, new Text(For(byRule)));
        grid.AddRow(new Said("all"), new Text($"{total}"), new Text(""));
        return grid;
    }

    private static IReadOnlyList<RuleCost> Sum(IReadOnlyList<AgentCost> receipts) =>
        [
            .. receipts
                .SelectMany(receipt => receipt.ByRule)
                .GroupBy(rule => rule.Rule, StringComparer.Ordinal)
                .Select(rule => new RuleCost(
                    rule.Key,
                    0,
                    rule.Sum(one => one.Priced),
                    rule.Select(one => one.Cost).Total()
                )),
        ];

    private static string For(IReadOnlyList<RuleCost> byRule)
    {
        var dearest = byRule.OrderByDescending(rule => rule.Cost).ToList();
        var named = dearest.Take(MostRules).Select(rule => $"{rule.Rule} {rule.Cost}");
        return string.Join(", ", named) + (dearest.Count > MostRules ? ", ..." : "");
    }

    private static IEnumerable<Text> Column(IEnumerable<Money> amounts) =>
        MoneyColumn.Of(amounts, MoneyText.Decimals).Select(amount => new Text(MoneyText.Of(amount)));
}
