using System.Xml.Linq;
using RosterSolver.Economics;
using static RosterSolver.Reports.HtmlPage;

namespace RosterSolver.Reports;

/// <summary>A staffing plan as one HTML file.</summary>
public static class StaffingPage
{
    /// <summary>The text of plan.html.</summary>
    public static string Text(StaffingStudy study, Language language = Language.En) =>
        HtmlPage.Text($"{study.Scenario.Name} - staffing plan", Body(study, language), language);

    private static IEnumerable<XElement> Body(StaffingStudy study, Language language)
    {
        yield return Title(study, language);
        yield return StaffingCards.Of(study);
        yield return Section("Why 理由", StaffingPanels.Why(study));
        yield return Section("Need and supply by week 每周需求与供给", StaffingChart.Of(study.Plan.Ledger));
        yield return Section("Who is hired 招聘计划", StaffingPanels.Hires(study));
        yield return Section("What would change the answer 敏感性", TornadoChart.Of(study));
        if (study.Outlooks.Count > 1)
            yield return Section("If the hours differ 需求不确定性", StaffingPanels.Outlooks(study));
        yield return Section("When is one hire more cheaper? 招聘盈亏平衡", StaffingPanels.HireOrElse(study));
        yield return Section("Hours by source 工时来源", [StaffingPanels.Sources(study)]);
        if (study.Scenario.Brief.IsBySite)
            yield return Section(SiteTables.Title, SiteTables.Html(study.Plan.Ledger));
        yield return Section("Cost by line 成本构成", [StaffingPanels.Costs(study)]);
        yield return Section("Use of overtime 加班额度使用", StaffingPanels.Overtime(study.Plan.Ledger));
        if (study.Rostered is { } rostered)
            yield return Section("Plan and roster 计划与班表", RosteredPlanTables.Html(rostered));
        yield return Section("Week by week 逐周明细", [StaffingPanels.Weeks(study)]);
        yield return Section("What this rests on 假设", StaffingPanels.Assumptions(study));
    }

    private static XElement Title(StaffingStudy study, Language language)
    {
        var (brief, status) = (study.Scenario.Brief, StaffingWords.Status(study.Plan).Split(':'));
        return Html.Tag(
            "header",
            Html.Tag("h1", study.Scenario.Name).AsName(),
            Html.Styled(
                "p",
                "when",
                $"{brief.Weeks} weeks from {brief.Start:ddd yyyy-MM-dd}, "
                    + $"{brief.Groups.Sum(group => group.Heads)} people of today"
            ),
            Html.Styled(
                "p",
                "status",
                Html.Tag("b", StaffingWords.Advice(study, language)).AsName(),
                new XElement("br"),
                Html.Tag("span", $"{status[0]}:{status[1]}."),
                " ",
                Html.Tag("span", StaffingWords.Sunk)
            )
        );
    }
}
