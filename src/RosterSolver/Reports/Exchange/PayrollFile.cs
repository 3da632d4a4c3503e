using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>The hours and the pay of each agent by class of day as CSV, for payroll; from the audited roster.</summary>
public static class PayrollFile
{
    private static readonly string[] columns =
    [
        "agent",
        "contract",
        "from",
        "to",
        "shifts",
        "worked_hours",
        "leave_days",
        "absent_days",
        "ordinary_hours",
        "ordinary_pay",
        "workday_overtime_hours",
        "workday_premium",
        "workday_overtime_pay",
        "rest_day_overtime_hours",
        "rest_day_premium",
        "rest_day_overtime_pay",
        "holiday_hours",
        "holiday_premium",
        "holiday_pay",
        "night_shifts",
        "night_allowance",
        "weekend_shifts",
        "weekend_allowance",
        "total_pay",
        "currency",
    ];

    /// <summary>
    /// The text of payroll.csv. Premiums are in per cent of the hour's pay, as the rule weekly-hours has them; empty where the
    /// scenario does not pay such hours apart.
    /// </summary>
    public static string Text(Plan plan)
    {
        var csv = new CsvText(columns);
        var hours = plan.Scenario.Rules.OfType<WeeklyHours>().SingleOrDefault();
        foreach (var paid in Payroll.Of(plan))
            csv.Row(Fields(plan, paid, hours));
        return csv.ToString();
    }

    private static object[] Fields(Plan plan, Payroll paid, WeeklyHours? hours)
    {
        var horizon = plan.Scenario.Horizon;
        return
        [
            paid.Agent.Id,
            paid.Agent.Contract.Id,
            horizon.Start,
            horizon.DateOf(horizon.Days - 1),
            plan.Roster.Of(paid.Agent).Count,
            Hours(paid.WorkedMinutes),
            paid.LeaveDays,
            paid.AbsentDays,
            Hours(paid.OrdinaryMinutes),
            Amount(paid.OrdinaryPay),
            Hours(paid.Overtime.Workday.Minutes),
            Premium(hours?.Premium),
            Amount(paid.Overtime.Workday.Cost),
            Hours(paid.Overtime.RestDay.Minutes),
            Premium(hours?.RestDay ?? hours?.Premium),
            Amount(paid.Overtime.RestDay.Cost),
            Hours(paid.Overtime.Holiday.Minutes),
            Premium(hours?.Holiday),
            Amount(paid.Overtime.Holiday.Cost),
            paid.Nights,
            Amount(paid.NightAllowance),
            paid.Weekends,
            Amount(paid.WeekendAllowance),
            Amount(paid.Total),
            plan.Scenario.Currency,
        ];
    }

    private static decimal Hours(int minutes) => Math.Round(minutes / 60m, 4);

    private static decimal Amount(Money money) => Math.Round(money.Amount, 4);

    private static string Premium(Fraction? share) => share is { } paid ? $"{paid.Value * 100:0.##}%" : "";
}
