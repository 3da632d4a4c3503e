using RosterSolver.Economics;
using RosterSolver.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;

namespace RosterSolver.Reports;

/// <summary>The grids of the terminal report.</summary>
internal static class TerminalTables
{
    private const int MostViolations = 20;
    private const int MostOfARule = 5;

    /// <summary>Names, values and formulas of the key figures.</summary>
    public static Grid Kpis(IReadOnlyList<Kpi> kpis)
    {
        var grid = PlainGrid.Of(Left("figure"), Right("value"), Left(""), Left("how it is computed"));
        foreach (var kpi in kpis)
            grid.AddRow(
                new Text(kpi.Name),
                new Text(kpi.Written, new Style(decoration: Decoration.Bold)),
                new Text(kpi.Chinese),
                new Said(kpi.Formula)
            );
        return grid;
    }

    /// <summary>How evenly burdens are shared.</summary>
    public static Grid ByContract(Report report)
    {
        var grid = PlainGrid.Of(
            Left("contract"),
            Right("agents"),
            Right("nights"),
            Right("weekend days"),
            Right("lates")
        );
        foreach (var row in report.Kpis.Fairness)
            grid.AddRow(
                new Said(row.Peers),
                new Text($"{row.Agents}"),
                new Text(Fairness.Written(row.Nights)),
                new Text(Fairness.Written(row.WeekendDays)),
                new Text(Fairness.Written(row.Lates))
            );
        return grid;
    }

    /// <summary>The breaches that forbid the roster, then the dearest, and how many are left out.</summary>
    public static IEnumerable<IRenderable> Violations(Audit audit)
    {
        var first = ViolationOrder.First(audit, MostViolations, MostOfARule);
        if (first.Count == 0)
        {
            yield return new Said("none");
            yield break;
        }

        var grid = PlainGrid.Of(Left("rule"), Right("cost"), Left("what happened"));
        foreach (var violation in first)
            grid.AddRow(
                new Text(violation.Rule),
                violation.IsHard
                    ? new Said("must hold", new Style(Color.Red))
                    : new Text($"{violation.Cost}"),
                new Said(violation.Sentence)
            );
        yield return grid;
        if (first.Count < audit.Violations.Count)
            yield return new Said($"... and {audit.Violations.Count - first.Count} more, see report.html");
    }
}
