using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A staffing plan in sentences.</summary>
internal static class StaffingWords
{
    private const int MostNamed = 4;

    /// <summary>Whether anything cheaper is possible.</summary>
    public static string Status(StaffingCase plan) =>
        plan.Outcome.IsProven
            ? "optimal: no plan is cheaper"
            : $"feasible: no plan can save more than {plan.Outcome.Gap:P2} of its cost";

    /// <summary>What is left out of every cost.</summary>
    public const string Sunk =
        "Regular wages of today's staff are the same in every plan and not in its cost.";

    /// <summary>Why a plan tells no seed.</summary>
    public const string Seed =
        "Plans are exact optima or say their gap; nothing in them is drawn at random, so there is no seed.";

    /// <summary>What to do, in one sentence.</summary>
    public static string Advice(StaffingStudy study)
    {
        var plan = study.Plan;
        var hires = plan.Ledger.Plan.Hires;
        var released = plan.Ledger.Plan.Releases.Sum(move => move.Heads);
        var hire =
            hires.Count == 0
                ? "Hire nobody"
                : $"Hire {plan.Hired} people in {Classes(hires.Count)}{When(hires)}";
        var release = released > 0 ? $", release {released}" : "";
        return $"{hire}{release}, and work {Paid(plan):N0} hours of overtime: {plan.Cost:N0} {Currency(study)}"
            + $"{Against(plan, study.NoHiring, "hiring nobody")}{Against(plan, study.NoOvertime, "no overtime")}.";
    }

    /// <summary>The same in Chinese.</summary>
    public static string ChineseAdvice(StaffingStudy study)
    {
        var plan = study.Plan;
        var released = plan.Ledger.Plan.Releases.Sum(move => move.Heads);
        var hire = plan.Hired == 0 ? "不招聘" : $"分 {plan.Ledger.Plan.Hires.Count} 批招聘 {plan.Hired} 人";
        var release = released > 0 ? $"，减员 {released} 人" : "";
        return $"建议{hire}{release}，加班 {Paid(plan):N0} 小时：总成本 {plan.Cost:N0} {Currency(study)}；"
            + $"不招聘为 {study.NoHiring.Cost:N0}，不加班为 {study.NoOvertime.Cost:N0}。";
    }

    private static string When(IReadOnlyList<Movement> hires) =>
        hires.Count > MostNamed
            ? ""
            : $" ({string.Join(", ", hires.Select(move => $"{move.Heads} in week {move.Week + 1}"))})";

    /// <summary>Paid hours of overtime.</summary>
    public static double Paid(StaffingCase plan) =>
        plan.Ledger.Plan.Cover.Sum(cover => cover.Overtime.Sum(group => group.Sum()));

    /// <summary>A week as planners call it.</summary>
    public static string Week(StaffingBrief brief, int week) =>
        $"week {week + 1}, {brief.Monday(week):yyyy-MM-dd}";

    /// <summary>How much a cost is above or below another.</summary>
    public static string Difference(double cost, double other) =>
        Math.Abs(other) < 0.005 ? "" : $"{(cost / other) - 1:+0.0%;-0.0%;0.0%}";

    /// <summary>By how much another plan is dearer, or cheaper.</summary>
    public static string Change(StaffingCase one, StaffingStudy study) =>
        $"{one.Cost - study.Plan.Cost:+#,##0;-#,##0;0}";

    /// <summary>The name of an assumption that a tornado or a sweep changes.</summary>
    public static string Axis(StaffingAxis axis) => Scenarios.KebabCase.Of($"{axis}");

    /// <summary>How near to their best the plans of a tornado or a sweep are; nothing where all are proven.</summary>
    public static string Proof(IEnumerable<StaffingCase> cases) =>
        cases.Select(one => one.Outcome.Gap).DefaultIfEmpty(0).Max() is var gap && gap < 0.00005
            ? ""
            : $"; none of these plans is more than {gap:P2} above its best";

    /// <summary>Its Chinese name.</summary>
    public static string Chinese(StaffingAxis axis) =>
        axis switch
        {
            StaffingAxis.Need => "话务量或处理时长",
            StaffingAxis.Attrition => "流失率",
            StaffingAxis.Wages => "人工成本",
            StaffingAxis.Productive => "有效工时率",
            StaffingAxis.OvertimePay => "加班费倍数",
            StaffingAxis.Fatigue => "加班效率",
            StaffingAxis.HiringCost => "招聘培训成本",
            StaffingAxis.OutsourcingPrice => "外包单价",
            _ => "缺口损失",
        };

    /// <summary>Classes with their number.</summary>
    public static string Classes(int count) => count == 1 ? "1 class" : $"{count} classes";

    private static string Currency(StaffingStudy study) => study.Scenario.Currency;

    private static string Against(StaffingCase plan, StaffingCase other, string name) =>
        other.Cost > plan.Cost + 0.005 && other.Cost > 0
            ? $"; {name} costs {other.Cost:N0} ({Difference(other.Cost, plan.Cost)})"
            : "";
}
