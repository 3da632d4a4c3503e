using System.Xml.Linq;
using RosterSolver.Economics;
using static RosterSolver.Reports.HtmlPage;

namespace RosterSolver.Reports;

/// <summary>The report as one HTML file.</summary>
public static class HtmlReport
{
    /// <summary>The text of report.html. Key figures have English and Chinese names in either language.</summary>
    public static string Text(Report report, Language language = Language.En) =>
        HtmlPage.Text($"{report.Plan.Scenario.Name} - roster", Body(report), language);

    private static IEnumerable<XElement> Body(Report report)
    {
        yield return Title(report);
        if (report.Plan.Conflict is { } conflict)
            yield return Section("Why there is no roster", HtmlConflict.Of(conflict));
        yield return Cards.Of(report);
        if (report.Kpis.Queues.Count > 1)
            yield return Section("Queues", [HtmlQueues.Service(report.Kpis.Queues)]);
        if (report.Kpis.Queues.Count > 0)
        {
            yield return Section("Coverage", CoveragePanels.Of(report));
            yield return Section("Surplus and gaps", FitMap.Of(report));
            if (MealCover.ByMeal(report.Plan.Roster, report.Kpis.Queues) is { Count: > 0 } meals)
                yield return Section(
                    "Cover at meals 用餐时段覆盖",
                    MealPanel.Of(meals, report.Plan.Scenario.Horizon)
                );
        }

        if (report.Kpis.Works.Count > 0)
            yield return Section("Work that can wait", HtmlQueues.Work(report));
        if (report.Kpis.Queues.Count > 0)
            yield return Section("What callers meet", ServiceSection.Of(report));
        yield return Section("Roster", RosterTable.Of(report.Plan.Roster, report.Plan.Audit))
            .With("class", "wide");
        yield return Section("Key figures", [HtmlTables.Kpis(report.Kpis.All)]);
        yield return Section(
            $"Cost statement 成本明细, {report.Plan.Scenario.Currency}",
            [HtmlTables.Kpis(report.Kpis.Costs.Lines)]
        );
        if (report.Plan.Outcome is { Levels: [_, ..] levels })
            yield return Section("Cost by level", [AgentCosts.Levels(levels, report.Plan.Scenario.Currency)]);
        yield return Section("Cost by rule", RuleCosts.Of(report));
        if (report.Plan.Scenario.Laws.Count > 0)
            yield return Section("Laws 适用法规, figures and not legal advice", [HtmlLaws.Of(report)]);
        yield return Section("Cost by agent", AgentCosts.Of(report)).With("class", "agents");
        yield return Section("Fairness in this horizon", HtmlTables.Fairness(report)).With("class", "agents");
        yield return Section("How this came about", [HtmlTables.Manifest(report)]);
    }

    private static XElement Title(Report report)
    {
        var scenario = report.Plan.Scenario;
        var horizon = scenario.Horizon;
        var usable = report.Plan.IsSound && !report.Plan.Audit.Hard.Any();
        return Html.Tag(
            "header",
            Html.Tag("h1", scenario.Name).AsName(),
            Html.Styled(
                "p",
                "when",
                $"{horizon.Start:ddd yyyy-MM-dd} to {horizon.DateOf(horizon.Days - 1):ddd yyyy-MM-dd}, "
                    + $"{horizon.Days} days, {scenario.Agents.Count} agents, {QueueText.Names(scenario)}"
            ),
            Html.Styled(
                "p",
                usable ? "status" : "status broken",
                Html.Tag("strong", report.Status),
                $": {report.StatusInWords}."
            )
        );
    }
}
