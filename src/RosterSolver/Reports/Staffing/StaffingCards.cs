using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The cards at the head of a staffing plan's page; each tells on hover how its figure is computed.</summary>
internal static class StaffingCards
{
    /// <summary>The figures that a manager looks at first.</summary>
    public static XElement Of(StaffingStudy study)
    {
        var (plan, brief) = (study.Plan, study.Scenario.Brief);
        var allowed = OvertimeUse
            .Of(plan.Ledger)
            .Take(brief.Groups.Sum(group => group.Overtime.Count))
            .Sum(use => use.Allowed);
        var paid = StaffingWords.Paid(plan);
        var need = plan.Ledger.Weeks.Sum(week => week.Need);
        return Html.Styled(
            "div",
            "cards",
            Card(
                "Cost of the plan",
                "总成本",
                $"{plan.Cost:N0}",
                $"{study.Scenario.Currency}; staff of today not in it",
                "all lines of the cost below, added up: wages of hires, recruiting, overtime, outsourcing, what missing hours lose"
            ),
            Card(
                "Hires",
                "招聘人数",
                $"{plan.Hired}",
                StaffingWords.Classes(plan.Ledger.Plan.Hires.Count),
                "people of all classes, as they start training"
            ),
            Card(
                "Saves",
                "比不招聘节省",
                $"{study.NoHiring.Cost - plan.Cost:N0}",
                "against hiring nobody",
                "cost of the best plan that hires nobody - cost of this plan"
            ),
            Card(
                "Overtime hours",
                "加班工时",
                $"{paid:N0} h",
                allowed > 0 ? $"{paid / allowed:P0} of what the bands allow" : "none is possible",
                "sum over weeks of paid overtime; its share is of the most that the bands of every week allow"
            ),
            Card(
                "Outsourced hours",
                "外包工时",
                $"{plan.Ledger.Weeks.Sum(week => week.Outsourced):N0} h",
                "productive hours",
                "sum over weeks of productive hours bought from outside"
            ),
            Card(
                "Missing hours",
                "缺口工时",
                $"{plan.Ledger.Weeks.Sum(week => week.Missing):N0} h",
                $"of {need:N0} needed",
                "sum over weeks of max(0, hours needed - hours supplied), productive hours"
            )
        );
    }

    private static XElement Card(string name, string chinese, string value, string note, string formula) =>
        Html.Styled(
                "div",
                "card",
                Html.Styled("div", "label", name).AsName(),
                Html.Styled("div", "chinese", chinese),
                Html.Styled("div", "value", value),
                Html.Styled("div", "note", note)
            )
            .With("title", formula);
}
