using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Overtime or hire, as one HTML file that a manager can defend the decision with.</summary>
public static class HirePage
{
    /// <summary>The text of the page.</summary>
    public static string Text(HireReport report) =>
        HtmlPage.Text(
            $"{report.Scenario.Name} - {report.Say("overtime or hire")}",
            Body(report),
            report.Language
        );

    private static IEnumerable<XElement> Body(HireReport report)
    {
        var horizon = report.Scenario.Horizon;
        yield return Html.Tag(
            "header",
            Html.Tag("h1", report.Say($"Overtime or hire? {report.Scenario.Name}")),
            Html.Styled(
                "p",
                "when",
                report.Say(
                    $"{horizon.Start:yyyy-MM-dd}, {horizon.Days} days, {report.Scenario.Agents.Count} agents; need of {report.Terms.Weeks} weeks"
                )
            ),
            Html.Styled(
                "p",
                report.Study.IsProven ? "status" : "status open",
                Html.Tag("b", HireWords.Recommendation(report))
            )
        );
        yield return HtmlPage.Section(
            report.Say("Why"),
            [
                Html.Tag("p", HireWords.Reading(report)),
                Html.Styled("p", "note", report.Say($"Cost of a week, {report.Scenario.Currency}")),
                Policies(report),
                Html.Tag("p", HireWords.Terms(report)),
            ]
        );
        yield return HtmlPage.Section(
            report.Say("Cost by number of hires"),
            [
                .. HireCharts.Hires(report),
                Html.Styled(
                    "p",
                    "note",
                    report.Say(
                        $"{report.Scenario.Currency} a week; a pale bar reaches from what was found down to what is proven."
                    )
                ),
                HtmlTables.Table(
                    HireTable.TitlesByHires(report),
                    HireTable
                        .ByHires(report)
                        .Select(row => HtmlTables.Row([.. row.Select(HtmlTables.Number)]))
                ),
            ]
        );
        yield return HtmlPage.Section(report.Say("From today to the full crew"), Course(report));
        yield return HtmlPage.Section(
            report.Say("What would change the answer"),
            [Html.Tag("p", HireWords.Sensitivity(report)), .. HireCharts.Tornado(report)]
        );
        yield return HtmlPage.Section(
            report.Say("Break-even"),
            [Words(report), .. HireCharts.BreakEven(report)]
        );
        yield return HtmlPage.Section(
            report.Say("What this rests on"),
            [
                Html.Tag("ul", HireWords.Method(report).Select(sentence => Html.Tag("li", sentence))),
                AssumptionTables.Html(report.Assumptions, report.Language),
                Origin(report),
            ]
        );
    }

    private static IEnumerable<XElement> Course(HireReport report) =>
        [
            .. CrewWords.Sentences(report).Select(sentence => Html.Tag("p", sentence)),
            Html.Styled(
                "div",
                "pair",
                Html.Tag("div", CrewCharts.Saved(report)),
                Html.Tag("div", CrewCharts.Crew(report))
            ),
            HtmlTables.Table(
                CrewTable.Titles(report),
                CrewTable
                    .Rows(report)
                    .Select(row => HtmlTables.Row([row[0], .. row.Skip(1).Select(HtmlTables.Number)]))
            ),
        ];

    private static XElement Policies(HireReport report) =>
        HtmlTables.Table(
            ["", .. HireTable.Titles(report).Select(title => $"#{title}")],
            HireTable
                .Rows(report)
                .Select(row =>
                {
                    var cells = HtmlTables
                        .Row([
                            Html.Styled(
                                "td",
                                "name",
                                row.Name(report.Language),
                                Html.Styled("span", "other", row.OtherName(report.Language)).AsName()
                            ),
                            .. row.Values.Select(HtmlTables.Number),
                        ])
                        .With("title", row.Formula);
                    return row.IsTotal ? cells.With("class", "total") : cells;
                })
        );

    private static XElement Words(HireReport report) =>
        HtmlTables.Table(
            ["", "#", report.Say("how it is computed")],
            HireWords
                .BreakEven(report)
                .Select(one => HtmlTables.Row(one.Name, HtmlTables.Number(one.Value), one.Meaning))
        );

    private static XElement Origin(HireReport report) =>
        HtmlTables.Table(
            [report.Say("scenario"), report.Say("input"), report.Say("seed")],
            [HtmlTables.Row(report.Scenario.File, $"SHA-256 {report.Scenario.InputHash}", $"{report.Seed}")]
        );
}
