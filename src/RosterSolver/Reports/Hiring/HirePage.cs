using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Overtime or hire, as one HTML file that a manager can defend the decision with.</summary>
public static class HirePage
{
    /// <summary>The text of the page.</summary>
    public static string Text(HireReport report) =>
        HtmlPage.Text(
            $"{report.Scenario.Name} - {report.Say("overtime or hire", "加班还是招聘")}",
            Body(report),
            report.Language
        );

    private static IEnumerable<XElement> Body(HireReport report)
    {
        var horizon = report.Scenario.Horizon;
        yield return Html.Tag(
            "header",
            Html.Tag(
                "h1",
                report.Say(
                    $"Overtime or hire? {report.Scenario.Name}",
                    $"加班还是招聘？{report.Scenario.Name}"
                )
            ),
            Html.Styled(
                "p",
                "when",
                report.Say(
                    $"{horizon.Start:yyyy-MM-dd}, {horizon.Days} days, {report.Scenario.Agents.Count} agents; need of {report.Terms.Weeks} weeks",
                    $"{horizon.Start:yyyy-MM-dd} 起 {horizon.Days} 天，现有 {report.Scenario.Agents.Count} 人；需求持续 {report.Terms.Weeks} 周"
                )
            ),
            Html.Styled(
                "p",
                report.Study.IsProven ? "status" : "status open",
                Html.Tag("b", HireWords.Recommendation(report))
            )
        );
        yield return Section(
            report,
            "Why",
            "理由",
            [
                Html.Tag("p", HireWords.Reading(report)),
                Html.Styled(
                    "p",
                    "note",
                    report.Say(
                        $"Cost of a week, {report.Scenario.Currency}",
                        $"每周成本（{report.Scenario.Currency}）"
                    )
                ),
                Policies(report),
                Html.Tag("p", HireWords.Terms(report)),
            ]
        );
        yield return Section(
            report,
            "Cost by number of hires",
            "成本与招聘人数",
            [
                .. HireCharts.Hires(report),
                Html.Styled(
                    "p",
                    "note",
                    report.Say(
                        $"{report.Scenario.Currency} a week; a pale bar reaches from what was found down to what is proven.",
                        $"每周成本（{report.Scenario.Currency}）；浅色条由已找到的成本向下延伸至已证明下界。"
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
        yield return Section(report, "From today to the full crew", "从今天到满员", Course(report));
        yield return Section(
            report,
            "What would change the answer",
            "哪些因素会改变结论",
            [Html.Tag("p", HireWords.Sensitivity(report)), .. HireCharts.Tornado(report)]
        );
        yield return Section(
            report,
            "Break-even",
            "盈亏平衡",
            [Words(report), .. HireCharts.BreakEven(report)]
        );
        yield return Section(
            report,
            "What this rests on",
            "依据与假设",
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

    private static XElement Section(
        HireReport report,
        string english,
        string chinese,
        IEnumerable<XElement> content
    ) => HtmlPage.Section(report.Say(english, chinese), content);

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
                                report.Say(row.English, row.Chinese),
                                Html.Styled("span", "other", report.Say(row.Chinese, row.English)).AsName()
                            ),
                            .. row.Values.Select(HtmlTables.Number),
                        ])
                        .With("title", row.Formula);
                    return row.IsTotal ? cells.With("class", "total") : cells;
                })
        );

    private static XElement Words(HireReport report) =>
        HtmlTables.Table(
            ["", "#", report.Say("how it is computed", "计算方法")],
            HireWords
                .BreakEven(report)
                .Select(one => HtmlTables.Row(one.Name, HtmlTables.Number(one.Value), one.Meaning))
        );

    private static XElement Origin(HireReport report) =>
        HtmlTables.Table(
            [report.Say("scenario", "场景文件"), report.Say("input", "输入"), report.Say("seed", "随机种子")],
            [HtmlTables.Row(report.Scenario.File, $"SHA-256 {report.Scenario.InputHash}", $"{report.Seed}")]
        );
}
