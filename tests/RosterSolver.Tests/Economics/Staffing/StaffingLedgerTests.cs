using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Solver;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Economics.Staffing;

public sealed class StaffingLedgerTests
{
    private static readonly StaffingBrief brief = Outlook.Worked();

    private static readonly StaffingCase optimum = StaffingCase.Of(
        "cheapest",
        brief,
        new(TimeSpan.FromSeconds(60))
    );

    [Fact]
    public void Every_week_of_the_worked_plan_is_that_of_the_reference() =>
        Assert.All(
            Outlook.Weeks.Zip(optimum.Ledger.Weeks),
            pair =>
            {
                var (known, week) = pair;
                var cover = known.GetProperty("cover");
                Near(known.GetProperty("regular_productive_hours").GetDouble(), week.Today + week.Hired);
                Near(known.GetProperty("hired_headcount").GetDouble(), week.Groups[0].Hired);
                Near(cover.GetProperty("weekday 150%").GetDouble(), week.Overtime[0]);
                Near(cover.GetProperty("rest day 200%").GetDouble(), week.Overtime[1]);
                Near(cover.GetProperty("outsource").GetDouble(), week.Outsourced);
                Near(cover.GetProperty("short").GetDouble(), week.Missing);
                Near(known.GetProperty("cover_cost").GetDouble(), week.CoverCost);
                Near(known.GetProperty("hire_wages").GetDouble(), week.Wages);
            }
        );

    [Fact]
    public void Every_line_of_its_cost_is_that_of_the_reference()
    {
        var costs = optimum.Ledger.Costs;
        Near(Known("wages_of_hires"), costs.Wages);
        Near(Known("hire_fixed"), costs.Hiring);
        Near(Known("weekday 150% cost"), costs.Overtime[0]);
        Near(Known("rest day 200% cost"), costs.Overtime[1]);
        Near(Known("outsource cost"), costs.Outsourcing);
        Near(Known("short cost"), costs.Understaffed);
    }

    [Fact]
    public void Lines_of_the_cost_add_up_to_it() =>
        Assert.Equal(optimum.Cost, StaffingCostLine.Of(optimum.Ledger).Sum(line => line.Amount), 1e-6);

    [Fact]
    public void Sources_and_spare_hours_add_up_to_the_need() =>
        Assert.All(
            optimum.Ledger.Weeks.Index(),
            week =>
                Near(
                    week.Item.Need + week.Item.Spare,
                    SupplySource.Of(optimum.Ledger).Sum(source => source.Hours[week.Index])
                )
        );

    [Fact]
    public void A_class_pays_back_when_it_has_saved_its_cost()
    {
        var paid = PayBack.Of(optimum, new(TimeSpan.FromSeconds(60)));
        Assert.Equal(optimum.Ledger.Plan.Hires, paid.Select(one => one.Class));
        Assert.All(paid, one => Assert.True(one.Saving > 0 && one.Week > one.Class.Week));
    }

    /// <summary>The week by which the weeks without the class have cost as much more as the class has cost.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(30_000)]
    public void The_week_of_pay_back_is_that_reckoned_by_hand(double ofClass)
    {
        var reckoned = PlanByHand.Worked with { OfClass = ofClass };
        StaffingSettings settings = new(TimeSpan.FromSeconds(60));
        var plan = StaffingCase.Of("", reckoned.Brief, settings);
        var hires = plan.Ledger.Plan.Hires;
        Near(reckoned.Cost(hires), plan.Cost);
        Assert.All(
            PayBack.Of(plan, settings),
            one =>
            {
                List<Movement> others = [.. hires.Where(held => held != one.Class)];
                var saved = reckoned
                    .Weeks(others)
                    .Zip(reckoned.Weeks(hires), (without, with) => without - with)
                    .ToList();
                var due = (reckoned.OfHire * one.Class.Heads) + ofClass;
                var week = Enumerable
                    .Range(one.Class.Week, saved.Count - one.Class.Week)
                    .First(week => saved.Take(week + 1).Sum() >= due);
                Assert.Equal(week, one.Week);
                Near(saved.Sum() - due, one.Saving);
            }
        );
    }

    /// <summary>Hired for a tenth less, as expected or a tenth more, and what each costs when each of them comes.</summary>
    [Fact]
    public void What_it_costs_to_have_hired_for_another_outcome_is_reckoned_by_hand()
    {
        double[] outcomes = [0.9, 1, 1.1];
        StaffingSettings settings = new(TimeSpan.FromSeconds(60));
        List<StaffingCase> cases =
        [
            .. outcomes.Select(times =>
                StaffingCase.Of($"{times}", brief.Changed(StaffingAxis.Need, times - 1), settings)
            ),
        ];
        var rows = Foresight.Of(cases, settings);
        foreach (var (planned, row) in cases.Zip(rows))
        foreach (var (met, times) in outcomes.Index())
            Assert.Equal(PlanByHand.Worked.Cost(planned.Ledger.Plan.Hires, times), row.Costs[met], 1e-3);
    }

    [Fact]
    public void The_pay_back_of_one_hire_is_a_sum_over_its_weeks()
    {
        // Half the output for two weeks, three quarters for two, then all; 2 % leave in training, 1 % later.
        var (sum, there, week) = (-6000.0, 1.0, 0);
        double[] output = [0, 0, 0, 0, 0.5, 0.5, 0.75, 0.75];
        for (; sum < 0; week++)
        {
            sum += there * ((90 * 30 * (week < 8 ? output[week] : 1)) - 1600);
            there *= week < 4 ? 0.98 : 0.99;
        }

        Assert.Equal(week, HireReturn.Weeks(brief.Groups[0], 90));
        Assert.Null(HireReturn.Weeks(brief.Groups[0], 54));
    }

    private static double Known(string line) => Outlook.Known("optimum", "cost_breakdown", line);

    private static void Near(double exact, double actual) =>
        Assert.Equal(exact, actual, 1e-6 + (Math.Abs(exact) * 1e-9));
}
