using RosterSolver.Economics;
using RosterSolver.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>The tables of the terminal report.</summary>
internal static class TerminalTables
{
    private const int MostViolations = 20;

    /// <summary>Names, values and formulas of the key figures.</summary>
    public static Table Kpis(IReadOnlyList<Kpi> kpis)
    {
        var table = Plain(Left("figure"), Left(""), Right("value"), Left("how it is computed"));
        foreach (var kpi in kpis)
            table.AddRow(
                new Text(kpi.Name),
                new Text(kpi.Chinese),
                new Text(kpi.Written, new Style(decoration: Decoration.Bold)),
                new Text(kpi.Formula)
            );
        return table;
    }

    /// <summary>What each rule costs and how often it is broken.</summary>
    public static Table CostByRule(Report report)
    {
        var table = Plain(
            Left("rule"),
            Right("must hold, broken"),
            Right("priced, broken"),
            Right($"cost in {report.Plan.Scenario.Currency}")
        );
        foreach (var rule in report.Plan.Audit.ByRule)
            table.AddRow(
                new Text(rule.Rule),
                rule.Hard > 0 ? new Markup($"[red]{rule.Hard}[/]") : new Text("0"),
                new Text($"{rule.Priced}"),
                new Text($"{rule.Cost}")
            );
        table.AddRow(
            new Text("all rules"),
            new Text($"{report.Plan.Audit.Hard.Count()}"),
            new Text(""),
            new Text($"{report.Plan.Audit.Cost}")
        );
        return table;
    }

    /// <summary>How evenly burdens are shared.</summary>
    public static Table ByContract(IReadOnlyList<Burdens> burdens)
    {
        var table = Plain(
            Left("contract"),
            Right("agents"),
            Right("nights"),
            Right("weekend days"),
            Right("lates")
        );
        foreach (var row in Fairness.Of(burdens))
            table.AddRow(
                new Text(row.Contract),
                new Text($"{row.Agents}"),
                new Text(Fairness.Written(row.Nights)),
                new Text(Fairness.Written(row.WeekendDays)),
                new Text(Fairness.Written(row.Lates))
            );
        return table;
    }

    /// <summary>The breaches that forbid the roster, then the dearest, and how many are left out.</summary>
    public static IEnumerable<IRenderable> Violations(Audit audit)
    {
        var order = ViolationOrder.Of(audit);
        if (order.Count == 0)
        {
            yield return new Text("none");
            yield break;
        }

        var table = Plain(Left("rule"), Right("cost"), Left("what happened"));
        foreach (var violation in order.Take(MostViolations))
            table.AddRow(
                new Text(violation.Rule),
                violation.IsHard ? new Markup("[red]must hold[/]") : new Text($"{violation.Cost}"),
                new Text(violation.Sentence)
            );
        yield return table;
        if (order.Count > MostViolations)
            yield return new Text($"... and {order.Count - MostViolations} more, see report.html");
    }

    private static Table Plain(params TableColumn[] columns) => new Table().NoBorder().AddColumns(columns);

    private static TableColumn Left(string title) => new TableColumn($"[grey]{title}[/]").Padding(0, 2);

    private static TableColumn Right(string title) => Left(title).RightAligned().NoWrap();
}
