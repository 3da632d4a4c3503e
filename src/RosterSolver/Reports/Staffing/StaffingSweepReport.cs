using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>The plans of a sweep for a terminal of 100 columns.</summary>
public static class StaffingSweepReport
{
    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(
        StaffingStudy study,
        IReadOnlyList<StaffingSweep> sweeps,
        IReadOnlyList<StaffingVariant> variants
    ) =>
        new Rows([
            .. StaffingReport.Header(study),
            .. StaffingReport.Section("What if 敏感性", [Table(study, sweeps, variants)]),
        ]);

    /// <summary>The cheapest and the dearest in one line.</summary>
    public static string OneLine(StaffingStudy study, IReadOnlyList<StaffingVariant> variants) =>
        $"{study.Scenario.Name}: {variants.Count} variants, cost {variants.Min(one => one.Case.Cost):N0} to "
        + $"{variants.Max(one => one.Case.Cost):N0}, now {study.Plan.Cost:N0}; hires "
        + $"{variants.Min(one => one.Case.Hired)} to {variants.Max(one => one.Case.Hired)}, now {study.Plan.Hired}";

    private static Grid Table(
        StaffingStudy study,
        IReadOnlyList<StaffingSweep> sweeps,
        IReadOnlyList<StaffingVariant> variants
    )
    {
        var grid = PlainGrid.Of([
            .. sweeps.Select(sweep => Right(StaffingWords.Axis(sweep.Axis))),
            Right($"cost in {study.Scenario.Currency}"),
            Right("to now"),
            Right("hires"),
            Right("overtime h"),
            Right("outsourced h"),
            Right("missing h"),
        ]);
        grid.AddRow([.. sweeps.Select(_ => new Text("now")), .. Figures(study.Plan, study)]);
        foreach (var variant in variants)
            grid.AddRow([
                .. variant.Changes.Select(change => new Text($"{change:+0.#%;-0.#%;0%}")),
                .. Figures(variant.Case, study),
            ]);
        return grid;
    }

    private static IEnumerable<Text> Figures(StaffingCase one, StaffingStudy study) =>
        [
            new Text($"{one.Cost:N2}"),
            new Text(StaffingWords.Difference(one.Cost, study.Plan.Cost)),
            new Text($"{one.Hired}"),
            new Text($"{StaffingWords.Paid(one):N0}"),
            new Text($"{one.Ledger.Weeks.Sum(week => week.Outsourced):N0}"),
            new Text($"{one.Ledger.Weeks.Sum(week => week.Missing):N0}"),
        ];
}
