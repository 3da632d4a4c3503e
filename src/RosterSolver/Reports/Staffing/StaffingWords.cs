using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A staffing plan in sentences.</summary>
internal static class StaffingWords
{
    private const int MostNamed = 4;
    private const string Unsure = "?";
    private const double LeastHours = 0.05;
    private const double LeastTold = 0.5;

    /// <summary>Whether anything cheaper is possible.</summary>
    public static string Status(StaffingCase plan) =>
        plan.Outcome.IsProven
            ? "optimal: no plan is cheaper"
            : $"feasible: no plan can save more than {plan.Outcome.Gap:P2} of its cost";

    /// <summary>Why the plan is what it is, sentence by sentence.</summary>
    public static IEnumerable<string> Reasons(StaffingStudy study)
    {
        var (plan, currency) = (study.Plan, Currency(study));
        var weeks = plan.Ledger.Weeks;
        var (need, today) = (
            weeks.Sum(week => week.Need),
            weeks.Sum(week => Math.Min(week.Today, week.Need))
        );
        var idle = weeks.Sum(week => week.Today) - today;
        yield return $"The people of today, fewer from week to week as some leave, give {today:N0} of the {need:N0} productive hours "
            + $"that are needed; {need - today:N0} are left."
            + (idle < LeastHours ? "" : $" {idle:N0} more of their hours are in weeks that need no more.");
        var hours = SupplySource
            .Of(plan.Ledger)
            .Where(source => source.Cost is not null && source.Total > LeastHours)
            .SkipLast(Missing(plan) > LeastHours ? 1 : 0)
            .Select(source => $"{source.Name} {MoneyText.Of(source.Cost!.Value / source.Total)}")
            .ToList();
        var lost = MoneyText.Of(study.Scenario.Brief.Understaffed);
        yield return hours.Count == 0
            ? $"An hour that nobody covers loses {lost} {currency}."
            : $"In this plan an hour of these costs, in {currency}: {string.Join(", ", hours)}; an hour that nobody covers loses {lost}.";
        yield return $"Hiring nobody leaves {Missing(study.NoHiring):N0} hours missing; without overtime it takes {Hires(study.NoOvertime.Hired)} "
            + $"and leaves {Missing(study.NoOvertime):N0} missing. With this plan {Missing(plan):N0} are missing.";
    }

    /// <summary>What the words of the table mean, for whoever does not plan.</summary>
    public const string Terms =
        "Productive hours: hours on the phone, with breaks, training, leave and absence taken off. Missing: hours that nobody covers, "
        + "priced at what they lose. Gap: what a better plan could still save at most; 0 % is proven best.";

    private static double Missing(StaffingCase plan) => plan.Ledger.Weeks.Sum(week => week.Missing);

    /// <summary>Behind a difference that longer searches could turn round.</summary>
    private const string Undecided = " as found, not distinguishable";

    private const string ChineseUndecided = "，按已找到的计划，无法区分";

    /// <summary>What is left out of every cost.</summary>
    public const string Sunk =
        "Regular wages of today's staff are the same in every plan and not in its cost.";

    /// <summary>How sure a plan is, and that chance has no part in it.</summary>
    public const string Certainty =
        "Every plan is proven cheapest or tells its gap; nothing in it is drawn at random.";

    /// <summary>What to do, in one sentence.</summary>
    public static string Advice(StaffingStudy study, Language language) =>
        language == Language.Zh ? ChineseAdvice(study) : Advice(study);

    /// <summary>The same in English.</summary>
    public static string Advice(StaffingStudy study)
    {
        var plan = study.Plan;
        var hires = plan.Ledger.Plan.Hires;
        var released = plan.Ledger.Plan.Releases.Sum(move => move.Heads);
        List<string> todo =
        [
            hires.Count == 0
                ? "hire nobody"
                : $"hire {People(plan.Hired)} in {Classes(hires.Count)}{When(hires)}",
            .. released > 0 ? [$"release {released}"] : (string[])[],
            .. IsWorked(plan) ? [$"work {Hours(Paid(plan))} of overtime"] : (string[])[],
        ];
        var advice = string.Join(", ", todo.SkipLast(1)) + (todo.Count > 1 ? ", and " : "") + todo[^1];
        return $"{char.ToUpperInvariant(advice[0])}{advice[1..]}: {plan.Cost:N0} {Currency(study)}"
            + $"{Against(plan, study.NoHiring, "hiring nobody")}{Against(plan, study.NoOvertime, "no overtime")}.";
    }

    /// <summary>The same in Chinese.</summary>
    public static string ChineseAdvice(StaffingStudy study)
    {
        var plan = study.Plan;
        var released = plan.Ledger.Plan.Releases.Sum(move => move.Heads);
        var hires = plan.Ledger.Plan.Hires;
        var hire =
            plan.Hired == 0 ? "不招聘" : $"分 {hires.Count} 批招聘 {plan.Hired} 人{ChineseWhen(hires)}";
        var release = released > 0 ? $"，减员 {released} 人" : "";
        var overtime = IsWorked(plan) ? $"，加班 {Paid(plan):N0} 小时" : "";
        return $"建议{hire}{release}{overtime}：总成本 {plan.Cost:N0} {Currency(study)}；"
            + $"若不招聘为 {study.NoHiring.Cost:N0}{ChineseShare(study.NoHiring, plan)}，若不加班为 {study.NoOvertime.Cost:N0}"
            + $"{ChineseShare(study.NoOvertime, plan)}。";
    }

    private static string When(IReadOnlyList<Movement> hires) =>
        hires.Count > MostNamed
            ? ""
            : $" ({string.Join(", ", hires.Select(move => $"{move.Heads} in week {move.Week + 1}"))})";

    private static string ChineseWhen(IReadOnlyList<Movement> hires) =>
        hires.Count > MostNamed
            ? ""
            : $"（{string.Join("、", hires.Select(move => $"第 {move.Week + 1} 周 {move.Heads} 人"))}）";

    private static string ChineseShare(StaffingCase other, StaffingCase plan) =>
        Difference(other.Cost, plan.Cost) is { Length: > 0 } share
            ? $"（{share}{(other.IsApartFrom(plan) ? "" : ChineseUndecided)}）"
            : "";

    /// <summary>Whether overtime is worked that rounds to an hour or more.</summary>
    private static bool IsWorked(StaffingCase plan) => Paid(plan) >= LeastTold;

    private static string People(int people) => people == 1 ? "1 person" : $"{people} people";

    private static string Hours(double hours) => $"{hours:N0}" is "1" ? "1 hour" : $"{hours:N0} hours";

    /// <summary>Hires with their number.</summary>
    public static string Hires(int hires) => hires == 1 ? "1 hire" : $"{hires} hires";

    /// <summary>Weeks with their number.</summary>
    public static string Weeks(int weeks) => weeks == 1 ? "1 week" : $"{weeks} weeks";

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
        $"{one.Cost - study.Plan.Cost:+#,##0;-#,##0;0}{(one.IsApartFrom(study.Plan) ? "" : Unsure)}";

    /// <summary>The name of an assumption that a tornado or a sweep changes.</summary>
    public static string Axis(StaffingAxis axis) => Scenarios.KebabCase.Of($"{axis}");

    /// <summary>The same in words.</summary>
    public static string English(StaffingAxis axis) =>
        axis switch
        {
            StaffingAxis.Need => "calls or handle time",
            StaffingAxis.Attrition => "people who leave",
            StaffingAxis.Wages => "wages",
            StaffingAxis.Productive => "productive share of hours",
            StaffingAxis.OvertimePay => "pay of overtime",
            StaffingAxis.Fatigue => "output of overtime",
            StaffingAxis.HiringCost => "cost of hiring",
            StaffingAxis.OutsourcingPrice => "price of outsourcing",
            _ => "loss by missing hours",
        };

    /// <summary>How near to their best the plans of a tornado or a sweep are; nothing where all are proven.</summary>
    public static string Proof(IEnumerable<StaffingCase> cases) =>
        cases.Select(one => one.Outcome.Gap).DefaultIfEmpty(0).Max() is var gap && gap < 0.00005
            ? ""
            : $"; none of these plans is more than {gap:P2} above its best";

    /// <summary>What the mark of a change means; nothing where no change bears it.</summary>
    public static string Unsureness(StaffingStudy study) =>
        study.Tornado.All(one => one.Less.IsApartFrom(study.Plan) && one.More.IsApartFrom(study.Plan))
            ? ""
            : "? within the gaps of both plans: longer searches might leave no change";

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
            ? $"; {name} costs {other.Cost:N0} ({Difference(other.Cost, plan.Cost)}{(other.IsApartFrom(plan) ? "" : Undecided)})"
            : "";
}
