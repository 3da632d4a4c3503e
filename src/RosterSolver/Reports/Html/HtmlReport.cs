using System.Xml.Linq;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>
/// The report as one HTML file that needs nothing else: light and dark, wide and narrow, on screen and on paper.
/// </summary>
public static class HtmlReport
{
    /// <summary>The text of report.html.</summary>
    public static string Text(Report report) =>
        Html.Document(
            Html.Tag("html", Head(report.Plan.Scenario.Name), Html.Tag("body", Body(report)))
                .With("lang", "en")
        );

    private static XElement Head(string title) =>
        Html.Tag(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            new XElement(
                "meta",
                new XAttribute("name", "viewport"),
                new XAttribute("content", "width=device-width, initial-scale=1")
            ),
            Html.Tag("title", $"{title} - roster"),
            Html.Tag("style", Css())
        );

    private static IEnumerable<XElement> Body(Report report)
    {
        yield return Title(report);
        yield return Cards.Of(report);
        if (report.Kpis.Queues.Count > 1)
            yield return Section("Queues", [HtmlQueues.Service(report.Kpis.Queues)]);
        if (report.Kpis.Queues.Count > 0)
        {
            yield return Section("Coverage", CoveragePanels.Of(report));
            yield return Section("Surplus and gaps", FitMap.Of(report));
        }

        if (report.Kpis.Works.Count > 0)
            yield return Section("Work that can wait", HtmlQueues.Work(report));
        if (report.Kpis.Queues.Count > 0)
            yield return Section("What callers meet", ServiceSection.Of(report));
        yield return Section("Roster", RosterTable.Of(report.Plan.Roster));
        yield return Section("Key figures", [HtmlTables.Kpis(report.Kpis.All)]);
        if (report.Plan.Outcome is { Levels: [_, ..] levels })
            yield return Section("Cost by level", [AgentCosts.Levels(levels, report.Plan.Scenario.Currency)]);
        yield return Section("Cost by rule", RuleCosts.Of(report));
        yield return Section("Cost by agent", AgentCosts.Of(report));
        yield return Section("Fairness in this horizon", HtmlTables.Fairness(report));
        yield return Section("How this came about", [HtmlTables.Manifest(report)]);
    }

    private static XElement Title(Report report)
    {
        var scenario = report.Plan.Scenario;
        var horizon = scenario.Horizon;
        var usable = report.Plan.IsSound && !report.Plan.Audit.Hard.Any();
        return Html.Tag(
            "header",
            Html.Tag("h1", scenario.Name),
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

    private static XElement Section(string title, IEnumerable<XElement> content) =>
        Html.Tag("section", Html.Tag("h2", title), content);

    private static string Css()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return $"\n{reader.ReadToEnd()}";
    }
}
