using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// All that a roster costs over its horizon, line by line: the wages of contracts, which no roster of the scenario can
/// change, and every priced breach of the audit. Nothing is counted twice, nothing is left out.
/// </summary>
/// <param name="Items">The lines; those of 0 are there too.</param>
/// <param name="Fixed">Wages of contracts that pay their hours whatever the roster, on-cost included.</param>
public sealed record CostStatement(IReadOnlyList<CostItem> Items, Money Fixed)
{
    /// <summary>What is paid to somebody.</summary>
    public Money Paid => Of(CostKind.Paid);

    /// <summary>The sum of all lines: the objective of the roster and <see cref="Fixed"/>.</summary>
    public Money Total => Items.Select(item => item.Amount).Total();

    /// <summary>The sum of the lines of a kind.</summary>
    public Money Of(CostKind kind) =>
        Items.Where(item => item.Kind == kind).Select(item => item.Amount).Total();

    /// <summary>The lines that are not 0 as key figures, what is paid in all after its parts, the whole at the end.</summary>
    public IReadOnlyList<Kpi> Lines =>
        [
            .. Items
                .Where(item => item.Kind == CostKind.Paid && item.Amount != Money.Zero)
                .Select(item => item.Kpi),
            PaidKpi,
            .. Items
                .Where(item => item.Kind != CostKind.Paid && item.Amount != Money.Zero)
                .Select(item => item.Kpi),
            TotalKpi,
        ];

    /// <summary>What is paid, as a key figure.</summary>
    public Kpi PaidKpi =>
        new(
            "cost-paid",
            "Paid in all",
            "现金支出",
            "pay, on-cost, overtime, allowances, outsourcing",
            (double)Paid.Amount,
            KpiUnit.Money
        );

    /// <summary>All lines together, as a key figure.</summary>
    public Kpi TotalKpi =>
        new(
            "cost-total",
            "Cost in all",
            "总成本",
            "all lines: what is paid, what is lost, the weights; cost of the roster + wages of contracts",
            (double)Total.Amount,
            KpiUnit.Money
        );

    /// <summary>The amount of a line.</summary>
    public Money this[string id] => Items.Single(item => item.Id == id).Amount;

    /// <summary>The statement of a plan.</summary>
    public static CostStatement Of(Plan plan)
    {
        var overtime = Overtime.Of(plan);
        var wages = OrdinaryPay.Of(plan, overtime);
        var byLine = plan
            .Audit.Violations.GroupBy(violation => violation.Line)
            .ToDictionary(line => line.Key, line => line.Select(violation => violation.Cost).Total());
        return new(
            [
                .. WageLines(wages),
                .. OvertimeLines(overtime),
                .. ExtraLines(Line),
                .. LostLines(Line),
                .. WeightLines(Line),
            ],
            wages.Fixed
        );

        Money Line(CostLine line) => byLine.GetValueOrDefault(line);
    }

    private static IEnumerable<CostItem> WageLines(OrdinaryPay wages)
    {
        yield return PaidTo(
            "base-pay",
            "Base pay",
            "基本工资",
            "hours of the contract, or hours worked without overtime where it pays by the hour, x pay",
            wages.Base
        );
        yield return PaidTo(
            "on-cost",
            "On-cost",
            "用工附加成本",
            "the same pay, and overtime where the contract pays by the hour, x on-cost",
            wages.OnCost
        );
    }

    private static IEnumerable<CostItem> OvertimeLines(IReadOnlyList<Overtime> overtime)
    {
        yield return PaidTo(
            "overtime-workday",
            "Overtime, workdays",
            "工作日加班费",
            "hours above the contract's week, without those of rest days, x pay x overtime",
            overtime.Select(one => one.Workday.Cost).Total()
        );
        yield return PaidTo(
            "overtime-rest-day",
            "Overtime, rest days",
            "休息日加班费",
            "hours on days beyond the workdays of the week x pay x rest-day",
            overtime.Select(one => one.RestDay.Cost).Total()
        );
        yield return PaidTo(
            "overtime-holiday",
            "Overtime, holidays",
            "法定节假日加班费",
            "hours on public holidays x pay x holiday",
            overtime.Select(one => one.Holiday.Cost).Total()
        );
    }

    private static IEnumerable<CostItem> ExtraLines(Func<CostLine, Money> line)
    {
        yield return PaidTo(
            "night-allowance",
            "Night allowance",
            "夜班津贴",
            "night shifts x allowance",
            line(CostLine.NightAllowance)
        );
        yield return PaidTo(
            "weekend-allowance",
            "Weekend allowance",
            "周末津贴",
            "shifts that start on a Saturday or Sunday x allowance",
            line(CostLine.WeekendAllowance)
        );
        yield return PaidTo(
            "outsourcing",
            "Outsourcing",
            "外包费用",
            "missing agent-hours that are bought from elsewhere x outsourcing",
            line(CostLine.Outsourced)
        );
    }

    private static CostItem PaidTo(string id, string name, string chinese, string formula, Money amount) =>
        new(id, name, chinese, formula, CostKind.Paid, amount);

    private static IEnumerable<CostItem> LostLines(Func<CostLine, Money> line)
    {
        yield return new(
            "understaffing",
            "Understaffing",
            "缺员损失",
            "missing agent-hours, calls then late or people missing, at their prices",
            CostKind.Lost,
            line(CostLine.Understaffed)
        );
        yield return new(
            "late-work",
            "Late work",
            "后台逾期损失",
            "agent-hours of work that can wait, not done in time, x late",
            CostKind.Lost,
            line(CostLine.Late)
        );
    }

    private static IEnumerable<CostItem> WeightLines(Func<CostLine, Money> line)
    {
        yield return new(
            "overstaffing",
            "Weight of surplus",
            "冗余罚分",
            "surplus agent-hours or people, at their prices; the pay itself is above",
            CostKind.Weight,
            line(CostLine.Overstaffed)
        );
        yield return new(
            "unused-hours",
            "Weight of unused hours",
            "闲置工时罚分",
            "contract hours that are paid and not worked x unused",
            CostKind.Weight,
            line(CostLine.Unused)
        );
        yield return new(
            "broken-rules",
            "Weight of broken rules",
            "软规则罚分",
            "breaches of all other rules at their prices",
            CostKind.Weight,
            line(CostLine.Weight)
        );
    }
}
