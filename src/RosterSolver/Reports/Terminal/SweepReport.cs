using RosterSolver.Demand;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>How demand answers to handle time, volume and target, for a terminal of 100 columns.</summary>
public static class SweepReport
{
    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(SweepTable table, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                .. DemandReport.Header(table.Unchanged),
                .. DemandReport.Section(
                    "What if",
                    [Table(table), Text.Empty, DemandReport.Basis(table.Unchanged.FullTime)]
                ),
            ]
        );

    /// <summary>The least and the most of all combinations in one line.</summary>
    public static string OneLine(SweepTable table)
    {
        var fte = table.Rows.Select(row => row.Plan.RosteredFte).ToList();
        return $"{table.Unchanged.Scenario.Name}: {table.Rows.Count} combinations, {fte.Min():N1} to {fte.Max():N1} FTE, "
            + $"now {table.Unchanged.RosteredFte:N1}";
    }

    private static Grid Table(SweepTable table)
    {
        var grid = PlainGrid.Of([
            .. table.Sweeps.Select(sweep => Right(SweepWords.Name(sweep.Axis))),
            Right("at work h"),
            Right("unrounded h"),
            Right("FTE"),
            Right("FTE unrounded"),
            Right("peak"),
            Right("to now"),
        ]);
        grid.AddRow([
            .. table.Sweeps.Select(_ => new Said("now")),
            .. Figures(table.Unchanged, table.Unchanged),
        ]);
        foreach (var row in table.Rows)
            grid.AddRow([
                .. table.Sweeps.Zip(
                    row.Values,
                    (sweep, value) => new Text(SweepWords.Value(sweep.Axis, value))
                ),
                .. Figures(row.Plan, table.Unchanged),
            ]);
        return grid;
    }

    private static IEnumerable<Text> Figures(DemandPlan plan, DemandPlan unchanged) =>
        [
            new Text($"{plan.Hours.Rostered:N1}"),
            new Text($"{plan.Hours.Budget:N1}"),
            new Text($"{plan.RosteredFte:N1}"),
            new Text($"{plan.BudgetFte:N1}"),
            new Text($"{plan.Peak.Agents}"),
            new Text(
                unchanged.Hours.Rostered > 0
                    ? $"{plan.Hours.Rostered / unchanged.Hours.Rostered - 1:+0.0%;-0.0%;0.0%}"
                    : ""
            ),
        ];
}
