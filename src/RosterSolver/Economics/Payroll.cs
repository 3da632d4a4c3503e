using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>
/// What one agent is paid for in the roster, by the class of its days: the audit's overtime and allowances, and the pay of
/// ordinary hours. On-cost is no pay and left out. Summed over agents the amounts are the lines of the cost statement.
/// </summary>
/// <param name="Overtime">Overtime by class, with the agent.</param>
/// <param name="WorkedMinutes">Paid minutes of the shifts.</param>
/// <param name="OrdinaryMinutes">
/// Minutes of ordinary pay: of contracts that pay their hours these, whatever the roster; otherwise the minutes worked less
/// overtime.
/// </param>
/// <param name="OrdinaryPay">What they are paid.</param>
/// <param name="LeaveDays">Days of agreed leave in the horizon.</param>
/// <param name="AbsentDays">Days of absence in it that nobody agreed on, days off among them.</param>
/// <param name="Nights">Shifts with a night allowance.</param>
/// <param name="NightAllowance">What they are paid.</param>
/// <param name="Weekends">Shifts with a weekend allowance.</param>
/// <param name="WeekendAllowance">What they are paid.</param>
public sealed record Payroll(
    Overtime Overtime,
    int WorkedMinutes,
    int OrdinaryMinutes,
    Money OrdinaryPay,
    int LeaveDays,
    int AbsentDays,
    int Nights,
    Money NightAllowance,
    int Weekends,
    Money WeekendAllowance
)
{
    private const int DaysOfWeek = 7;

    /// <summary>The agent.</summary>
    public Agent Agent => Overtime.Agent;

    /// <summary>All of it together.</summary>
    public Money Total =>
        OrdinaryPay
        + Overtime.Workday.Cost
        + Overtime.RestDay.Cost
        + Overtime.Holiday.Cost
        + NightAllowance
        + WeekendAllowance;

    /// <summary>The pay of every agent, in the order of the scenario.</summary>
    public static IReadOnlyList<Payroll> Of(Plan plan)
    {
        var allowances = plan
            .Audit.Violations.Where(paid => paid.Line is CostLine.NightAllowance or CostLine.WeekendAllowance)
            .ToLookup(paid => (paid.Agent, paid.Line));
        return [.. Economics.Overtime.Of(plan).Select(overtime => Of(plan, overtime, allowances))];
    }

    private static Payroll Of(
        Plan plan,
        Overtime overtime,
        ILookup<(string?, CostLine), Violation> allowances
    )
    {
        var (agent, horizon) = (overtime.Agent, plan.Scenario.Horizon);
        var contract = agent.Contract;
        var worked = plan.Roster.Of(agent).Sum(shift => shift.PaidMinutes(plan.Scenario.Horizon));
        var ordinary = contract.IsPaidByTheHour
            ? worked - overtime.Minutes
            : contract.WeeklyMinutes * horizon.Days / DaysOfWeek;
        var nights = allowances[(agent.Id, CostLine.NightAllowance)].ToList();
        var weekends = allowances[(agent.Id, CostLine.WeekendAllowance)].ToList();
        return new(
            overtime,
            worked,
            ordinary,
            contract.Pay.Amount.ForMinutes(ordinary),
            Enumerable.Range(0, horizon.Days).Count(agent.HasAgreedLeave),
            agent.Absent.Count(day => day >= 0 && day < horizon.Days),
            (int)nights.Sum(paid => paid.Amount),
            nights.Select(paid => paid.Cost).Total(),
            (int)weekends.Sum(paid => paid.Amount),
            weekends.Select(paid => paid.Cost).Total()
        );
    }
}
