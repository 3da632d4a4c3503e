using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Reports;

/// <summary>Whose cost the objective is, and what was reached on each level.</summary>
internal static class AgentCosts
{
    /// <summary>A row for the whole centre and for every agent with a priced breach, a column a rule.</summary>
    public static IEnumerable<XElement> Of(Report report)
    {
        var audit = report.Plan.Audit;
        var receipts = audit
            .ByAgent.OrderBy(receipt => receipt.Agent is not null)
            .ThenByDescending(receipt => receipt.Cost)
            .ToList();
        var rules = receipts
            .SelectMany(receipt => receipt.ByRule.Select(rule => rule.Rule))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var costs = MoneyColumn.Of(receipts.Select(receipt => receipt.Cost), MoneyText.Decimals);
        yield return HtmlTables.Table(
            ["whose", .. rules.Select(HtmlTables.NameOver), $"#cost in {report.Plan.Scenario.Currency}"],
            [
                .. receipts.Zip(costs, (receipt, cost) => Receipt(receipt, cost, rules)),
                Html.Styled(
                    "tr",
                    "total",
                    Html.Tag("td", "all"),
                    rules.Select(rule => HtmlTables.Number($"{Of(audit.ByRule, rule)}")),
                    HtmlTables.Number($"{audit.Cost}")
                ),
            ]
        );
    }

    /// <summary>What was reached on each level, where levels were asked for.</summary>
    public static XElement Levels(IReadOnlyList<LevelOutcome> levels, string currency) =>
        HtmlTables.Table(
            ["level", $"#cost in {currency}", "#at least", ""],
            levels.Select(level =>
                HtmlTables.Row(
                    level.Name,
                    HtmlTables.Number($"{level.Cost}"),
                    HtmlTables.Number($"{level.Bound}"),
                    ObjectiveWords.Proof(level)
                )
            )
        );

    private static XElement Receipt(AgentCost receipt, decimal cost, IReadOnlyList<string> rules) =>
        HtmlTables.Row([
            receipt.Agent ?? "the whole centre",
            .. rules.Select(rule =>
                HtmlTables.Number(
                    receipt.ByRule.Any(one => one.Rule == rule) ? $"{Of(receipt.ByRule, rule)}" : ""
                )
            ),
            HtmlTables.Number(MoneyText.Of(cost)),
        ]);

    private static Money Of(IReadOnlyList<RuleCost> costs, string rule) =>
        costs.Where(one => one.Rule == rule).Select(one => one.Cost).Total();
}
