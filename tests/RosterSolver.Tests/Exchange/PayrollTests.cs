using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Exchange;

public sealed class PayrollTests
{
    private static readonly Rule[] rules =
    [
        new Wages(),
        new WeeklyHours(new(1.5m), new(2), new(3), PricePerHour.Of(2)),
        new Allowances(Money.Of(60.4m), Money.Of(25)),
    ];

    [Fact]
    public void All_agents_together_are_the_lines_of_the_cost_statement() =>
        Any.Roster()
            .Sample(
                roster =>
                {
                    var plan = Plans.Of(roster, rules);
                    var (costs, payroll) = (CostStatement.Of(plan), Payroll.Of(plan));
                    Assert.Equal(costs["base-pay"], Sum(paid => paid.OrdinaryPay));
                    Assert.Equal(costs["overtime-workday"], Sum(paid => paid.Overtime.Workday.Cost));
                    Assert.Equal(costs["overtime-rest-day"], Sum(paid => paid.Overtime.RestDay.Cost));
                    Assert.Equal(costs["overtime-holiday"], Sum(paid => paid.Overtime.Holiday.Cost));
                    Assert.Equal(costs["night-allowance"], Sum(paid => paid.NightAllowance));
                    Assert.Equal(costs["weekend-allowance"], Sum(paid => paid.WeekendAllowance));
                    Assert.Equal(
                        costs.Paid - costs["on-cost"] - costs["outsourcing"],
                        Sum(paid => paid.Total)
                    );

                    Money Sum(Func<Payroll, Money> of) => payroll.Select(of).Total();
                },
                iter: 200,
                print: Drawn.Text
            );

    [Fact]
    public void Seven_days_with_a_holiday_and_a_night_by_hand()
    {
        // 56 h: 8 on the holiday (Wednesday), 48 against a week of 32: two days beyond the four workdays.
        var roster = Drawn.Roster(
            "Ann: E E E E E E N",
            brief => brief with { Calendar = new([new SpecialDay(Some.Monday.AddDays(2), DayKind.Holiday)]) }
        );
        var lines = PayrollFile.Text(Plans.Of(roster, rules)).Split('\n');
        var row = lines[0]
            .Split(',')
            .Zip(lines[1].Split(','))
            .ToDictionary(pair => pair.First, pair => pair.Second);
        Assert.Equal("56 40 800", $"{row["worked_hours"]} {row["ordinary_hours"]} {row["ordinary_pay"]}");
        Assert.Equal(
            "0 150% 0",
            $"{row["workday_overtime_hours"]} {row["workday_premium"]} {row["workday_overtime_pay"]}"
        );
        Assert.Equal(
            "16 200% 640",
            $"{row["rest_day_overtime_hours"]} {row["rest_day_premium"]} {row["rest_day_overtime_pay"]}"
        );
        Assert.Equal("8 300% 480", $"{row["holiday_hours"]} {row["holiday_premium"]} {row["holiday_pay"]}");
        Assert.Equal(
            "1 60.4 2 50 2030.4",
            $"{row["night_shifts"]} {row["night_allowance"]} {row["weekend_shifts"]} {row["weekend_allowance"]} {row["total_pay"]}"
        );
    }
}
