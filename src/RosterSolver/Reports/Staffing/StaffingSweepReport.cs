using RosterSolver.Domain;
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
        IReadOnlyList<StaffingVariant> variants,
        Language language = Language.En
    ) =>
        TerminalTranslation.Into(
            language,
            [
                .. StaffingReport.Header(study, language),
                .. StaffingReport.Section("What if 敏感性", [Table(study, sweeps, variants)]),
                .. StaffingReport.Section(
                    "What this rests on 假设",
                    StaffingTables.Assumptions(study, language)
                ),
            ]
        );

    /// <summary>The cheapest and the dearest in one line.</summary>
    public static string OneLine(StaffingStudy study, IReadOnlyList<StaffingVariant> variants) =>
        $"{study.Scenario.Name}: {variants.Count} variants, cost {variants.Min(one => one.Case.Cost):N0} to "
        + $"{variants.Max(one => one.Case.Cost):N0}, now {study.Plan.Cost:N0}; hires "
        + $"{variants.Min(one => one.Case.Hired)} to {variants.Max(one => one.Case.Hired)}, now {study.Plan.Hired}";

    /// <summary>The titles of the table: what is varied, then what comes of it.</summary>
    internal static IReadOnlyList<string> Titles(StaffingStudy study, IReadOnlyList<StaffingSweep> sweeps) =>
        [
            .. sweeps.Select(sweep => StaffingWords.Axis(sweep.Axis)),
            $"cost in {study.Scenario.Currency}",
            "to now",
            "hires",
            "overtime h",
            "outsourced h",
            "missing h",
            "gap",
        ];

    /// <summary>The plan as it is, then every variant.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Rows(
        StaffingStudy study,
        IReadOnlyList<StaffingSweep> sweeps,
        IReadOnlyList<StaffingVariant> variants
    ) =>
        variants
            .Select(variant =>
                (IReadOnlyList<string>)
                    [
                        .. variant.Changes.Select(change => $"{change:+0.#%;-0.#%;0%}"),
                        .. Figures(variant.Case, study),
                    ]
            )
            .Prepend([.. sweeps.Select(_ => "now"), .. Figures(study.Plan, study)]);

    private static Grid Table(
        StaffingStudy study,
        IReadOnlyList<StaffingSweep> sweeps,
        IReadOnlyList<StaffingVariant> variants
    )
    {
        var grid = PlainGrid.Of([.. Titles(study, sweeps).Select(Right)]);
        foreach (var row in Rows(study, sweeps, variants))
            grid.AddRow([.. row.Select(cell => new Said(cell))]);
        return grid;
    }

    private static IEnumerable<string> Figures(StaffingCase one, StaffingStudy study) =>
        [
            MoneyText.Of(one.Cost),
            StaffingWords.Difference(one.Cost, study.Plan.Cost),
            $"{one.Hired}",
            $"{StaffingWords.Paid(one):N0}",
            $"{one.Ledger.Weeks.Sum(week => week.Outsourced):N0}",
            $"{one.Ledger.Weeks.Sum(week => week.Missing):N0}",
            $"{one.Outcome.Gap:P2}",
        ];
}
