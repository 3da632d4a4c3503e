using System.Xml.Linq;
using RosterSolver.Economics;
using RosterSolver.Solver;

namespace RosterSolver.Reports;

/// <summary>The figures that a manager looks at first.</summary>
internal static class Cards
{
    /// <summary>A row of cards.</summary>
    public static XElement Of(Report report)
    {
        var kpis = report.Kpis.All.ToDictionary(kpi => kpi.Id, StringComparer.Ordinal);
        return Html.Styled(
            "div",
            "cards",
            [
                .. report.Plan.Scenario.Queues.Count > 0 ? Service(report, kpis) : [],
                .. report.Plan.Scenario.Heads.Count > 0 ? ByHeads(report, kpis) : [],
                Card(kpis["paid-hours"], $"{report.Plan.Roster.Assignments.Count} shifts"),
                Card(
                    kpis["overtime-hours"],
                    $"{report.Kpis.Burdens.Count(one => one.OvertimeMinutes > 0)} of {report.Kpis.Burdens.Count} agents"
                ),
                Card(
                    kpis["cost"],
                    report.Plan.Outcome is { } outcome
                        ? $"{report.Plan.Scenario.Currency}; {Saving(outcome)}"
                        : report.Plan.Scenario.Currency
                ),
            ]
        );
    }

    private static string Saving(Outcome outcome) =>
        outcome.ProvesNothing
            ? "nothing is proven of what could still be saved"
            : $"at most {outcome.Gap:P1} could be saved";

    private static XElement[] ByHeads(Report report, Dictionary<string, Kpi> kpis) =>
        [
            Card(
                kpis["heads-missing"],
                $"of {report.Plan.Scenario.Heads.Sum(need => need.Required):N0} asked for by heads"
            ),
            Card(kpis["heads-surplus"], "beyond the heads asked for"),
        ];

    private static XElement[] Service(Report report, Dictionary<string, Kpi> kpis)
    {
        var targets = report.Plan.Scenario.Queues;
        var target = targets.Count == 1 ? targets[0].Target : null;
        return
        [
            Card(
                kpis["service-level"],
                target is null ? "each queue in its own time, by calls"
                    : target.ServiceLevel is { } least ? $"target {least:P0}"
                    : "no target"
            ),
            Card(
                kpis["occupancy"],
                target?.MaxOccupancy is { } most ? $"at most {most:P0}"
                    : target is null ? "all queues"
                    : "no limit"
            ),
            Card(kpis["under"], $"{kpis["coverage"].Written} of the requirement covered"),
            Card(kpis["over"], $"schedule fit {kpis["fit-weighted"].Written}"),
        ];
    }

    private static XElement Card(Kpi kpi, string note) =>
        Html.Styled(
                "div",
                "card",
                Html.Styled("div", "label", kpi.Name).AsName(),
                Html.Styled("div", "chinese", kpi.Chinese),
                Html.Styled("div", "value", kpi.Written),
                Html.Styled("div", "note", note)
            )
            .With("title", kpi.Formula);
}
