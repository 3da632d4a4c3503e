using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>The measure of a finished roster: every figure can be recomputed from scenario and roster alone.</summary>
/// <param name="Queues">Results of each queue.</param>
/// <param name="Days">Results by day, all queues together.</param>
/// <param name="Whole">Results over the horizon, all queues together.</param>
/// <param name="Works">What becomes of work that can wait.</param>
/// <param name="Burdens">What each agent carries.</param>
/// <param name="Fairness">How evenly that is shared, by contract and exemptions.</param>
/// <param name="Costs">What it costs, line by line.</param>
/// <param name="All">The figures with names and formulas.</param>
public sealed record Kpis(
    IReadOnlyList<QueueKpis> Queues,
    IReadOnlyList<Period> Days,
    Period Whole,
    IReadOnlyList<WorkKpis> Works,
    IReadOnlyList<Burdens> Burdens,
    IReadOnlyList<Fairness> Fairness,
    CostStatement Costs,
    IReadOnlyList<Kpi> All
)
{
    /// <summary>Measures a plan.</summary>
    public static Kpis Of(Plan plan)
    {
        var scenario = plan.Scenario;
        var shares = scenario.Rules.OfType<Coverage>().Single().Shares(plan.Roster);
        var queues = QueueKpis.Of(scenario.Queues, plan.Roster, shares);
        var whole = Period.Together(queues.Select(queue => queue.Whole));
        var works = WorkKpis.Of(scenario.BackOffice, plan.Roster, shares);
        var burdens = Economics.Burdens.Of(plan);
        var fairness = Economics.Fairness.Of(burdens, scenario.Shifts);
        var costs = CostStatement.Of(plan);
        return new(
            queues,
            [
                .. Enumerable
                    .Range(0, scenario.Horizon.Days)
                    .Select(day => Period.Together(queues.Select(queue => queue.Days[day]))),
            ],
            whole,
            works,
            burdens,
            fairness,
            costs,
            [
                .. scenario.Queues.Count > 0 ? Service(scenario.Queues, whole).Concat(Fit(whole)) : [],
                .. HeadsKpis.Of(plan.Roster),
                .. Work(works),
                .. Hours(burdens),
                .. Cost(plan, costs),
                .. Spreads(fairness),
                .. Meals(plan.Roster),
                .. Activities(plan.Roster),
            ]
        );
    }

    private static IEnumerable<Kpi> Service(IReadOnlyList<QueueDemand> queues, Period whole)
    {
        var alike = queues.Select(queue => queue.Target.Threshold).Distinct().Count() == 1;
        var seconds = $"{queues[0].Target.Threshold:0}";
        var models = string.Join(" and ", queues.Select(ModelName).Distinct());
        yield return new(
            "service-level",
            alike ? $"Service level in {seconds} s" : "Service level",
            alike ? $"{seconds}秒接通率（服务水平）" : "服务水平",
            $"calls answered within {(alike ? $"{seconds} s" : "their queue's time")} / calls offered, from the agents "
                + $"rostered, by {models}",
            whole.ServiceLevel,
            KpiUnit.Share
        );
        yield return new(
            "answer-rate",
            "Answer rate",
            "接通率",
            "calls answered / calls offered; 100 % under Erlang C wherever anybody is on the phone",
            whole.AnswerRate,
            KpiUnit.Share
        );
        yield return new(
            "occupancy",
            "Occupancy",
            "占用率",
            "time on calls / time on the phone, shrinkage taken off",
            whole.Occupancy,
            KpiUnit.Share
        );
    }

    private static string ModelName(QueueDemand queue) =>
        queue.Model == QueueModel.ErlangA ? "Erlang A" : "Erlang C";

    private static IEnumerable<Kpi> Fit(Period whole)
    {
        yield return new(
            "over",
            "Overstaffing",
            "冗余率",
            "sum of max(0, staffed - required) / sum of required",
            whole.Over,
            KpiUnit.Share
        );
        yield return new(
            "under",
            "Understaffing",
            "缺口率",
            "sum of max(0, required - staffed) / sum of required",
            whole.Under,
            KpiUnit.Share
        );
        yield return new(
            "coverage",
            "Coverage",
            "需求覆盖率",
            "sum of min(staffed, required) / sum of required",
            whole.Coverage,
            KpiUnit.Share
        );
        yield return new(
            "fit-weighted",
            "Schedule fit (a)",
            "排班吻合率（加权）",
            "1 - sum of |staffed - required| / sum of required",
            whole.WeightedFit,
            KpiUnit.Share
        );
        yield return new(
            "fit-mean",
            "Schedule fit (b)",
            "排班拟合度（均值）",
            "mean of 1 - |staffed - required| / required, intervals with a requirement",
            whole.MeanFit,
            KpiUnit.Share
        );
        yield return new(
            "fit-band",
            "Schedule fit (c)",
            "排班契合度（±10%）",
            "share of intervals with a requirement staffed within 10 % of it",
            whole.BandFit,
            KpiUnit.Share
        );
    }

    private static IEnumerable<Kpi> Work(IReadOnlyList<WorkKpis> works)
    {
        if (works.Count == 0)
            yield break;
        yield return Hours(
            "work-done",
            "Waiting work done",
            "后台工作完成工时",
            "hours of work that can wait, done in time",
            whole => whole.Done
        );
        yield return Hours(
            "work-late",
            "Waiting work late",
            "后台工作逾期工时",
            "hours of work that can wait, not done by their deadline",
            whole => whole.Late
        );

        Kpi Hours(string id, string name, string chinese, string formula, Func<WorkProgress, int> minutes) =>
            new(id, name, chinese, formula, works.Sum(work => minutes(work.Whole)) / 60.0, KpiUnit.Hours);
    }

    private static IEnumerable<Kpi> Hours(IReadOnlyList<Burdens> burdens)
    {
        yield return new(
            "paid-hours",
            "Paid hours",
            "计薪工时",
            "shift lengths without unpaid breaks",
            burdens.Sum(one => one.Minutes) / 60.0,
            KpiUnit.Hours
        );
        yield return new(
            "overtime-hours",
            "Overtime",
            "加班工时",
            "hours above the contract's week, leave counted, and on public holidays that are paid apart",
            burdens.Sum(one => one.OvertimeMinutes) / 60.0,
            KpiUnit.Hours
        );
    }

    private static IEnumerable<Kpi> Cost(Plan plan, CostStatement costs)
    {
        yield return costs.PaidKpi;
        yield return new(
            "cost",
            "Cost of the roster",
            "排班成本",
            "sum of all priced rules: gaps, surplus, overtime, unused hours, breaches",
            (double)plan.Audit.Cost.Amount,
            KpiUnit.Money
        );
        yield return costs.TotalKpi;
    }

    private static IEnumerable<Kpi> Spreads(IReadOnlyList<Fairness> fairness)
    {
        yield return Spread("spread-nights", "Spread of nights", "夜班极差", one => one.Nights);
        yield return Spread(
            "spread-weekends",
            "Spread of weekend days",
            "周末班极差",
            one => one.WeekendDays
        );
        yield return Spread("spread-lates", "Spread of lates", "晚班极差", one => one.Lates);

        Kpi Spread(string id, string name, string chinese, Func<Fairness, CountRange?> burden)
        {
            var widest = fairness.Select(burden).Max(range => range?.AtMost - range?.AtLeast) ?? 0;
            const string Formula =
                "most - fewest among agents of the same contract and exemptions, widest of these, this horizon";
            return new(id, name, chinese, Formula, widest, KpiUnit.Count);
        }
    }

    private static IEnumerable<Kpi> Meals(Roster roster)
    {
        if (roster.Brief.Shifts.Any(shift => shift.Breaks.Any(slot => slot.Break.IsMeal)))
            yield return new(
                "spread-meals",
                "Spread of meal times",
                "用餐时间极差",
                "mean minutes by which an agent's meals begin after the average of all in the same shift that day: latest "
                    + "- earliest among agents of the same contract and exemptions, widest of these",
                MealTimes.Spread(MealTimes.Of(roster)),
                KpiUnit.Minutes
            );
    }

    private static IEnumerable<Kpi> Activities(Roster roster)
    {
        if (roster.Brief.Activities.Count == 0)
            yield break;
        var attendance = ActivityAttendance.Of(roster);
        yield return new(
            "attendance",
            "Attendance of activities",
            "活动参与率",
            "attendances in a week, as many as are due / attendances due",
            attendance.Due == 0 ? 1 : attendance.Kept / (double)attendance.Due,
            KpiUnit.Share
        );
        yield return new(
            "activity-hours",
            "Hours in activities",
            "活动工时",
            "time of agents in training and the like, inside their shifts and off the phone",
            attendance.Minutes / 60.0,
            KpiUnit.Hours
        );
    }
}
