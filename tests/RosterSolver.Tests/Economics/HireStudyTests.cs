using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;
using RosterSolver.Solver;
using RosterSolver.Tests.Reports;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics;

/// <summary>The question of a small desk, answered.</summary>
public sealed class HireStudyTests
{
    private static HireStudy Study => HireDesk.Study;

    [Fact]
    public void There_is_a_roster_for_each_number_of_hires_without_and_with_overtime()
    {
        Assert.Equal(
            [(0, false), (0, true), (1, false), (1, true), (2, false), (2, true)],
            Study.Points.Select(point => (point.Hires, point.WithOvertime))
        );
        Assert.All(
            Study.Points,
            point => Assert.Equal(3 + point.Hires, point.Variant.Plan.Scenario.Agents.Count)
        );
        Assert.All(Study.Points, point => Assert.True(point.WithOvertime || point.OvertimeHours == 0));
        Assert.All(Study.Points, point => Assert.True(point.Variant.Plan.IsSound));
    }

    [Fact]
    public void More_may_be_done_with_overtime_and_it_is_never_dearer() =>
        Assert.All(
            Study.Points.GroupBy(point => point.Hires),
            pair =>
                Assert.True(
                    pair.Single(one => one.WithOvertime).Most <= pair.Single(one => !one.WithOvertime).Most
                )
        );

    /// <summary>The price of a hire worked out again: who is there week by week, in a loop of its own.</summary>
    [Fact]
    public void The_cost_of_a_week_is_that_of_the_roster_and_of_hiring()
    {
        var (there, wages, full, week) = (1.0, 0.0, 0.0, 8 * 25 * 1.2);
        for (var passed = 0; passed < 40; passed++)
        {
            wages += there * week;
            full +=
                there
                * (
                    passed < 2 ? 0
                    : passed == 2 ? 0.5
                    : 1
                );
            there *= passed < 2 ? 0.99 : Math.Pow(0.5, 1 / 52.0);
        }

        var beyond = ((84 + wages) / full) - week;
        foreach (var point in Study.Points)
        {
            var plan = point.Variant.Plan;
            var fixedWages = (3 + point.Hires) * (480 / 7 / 60m) * 30;
            var overtime = plan.Audit.Violations.Where(one =>
                one.Line == RosterSolver.Rules.CostLine.Overtime
            );
            var cost =
                (7 * (double)(plan.Audit.Cost.Amount + fixedWages))
                + (point.Hires * beyond)
                + (7 * (double)overtime.Select(one => one.Cost).Total().Amount * ((1 / 0.9) - 1));
            Assert.Equal(cost, Study.Prices.Cost(point), 1e-6);
        }
    }

    [Fact]
    public void The_best_is_the_cheapest_and_the_other_stands_on_the_other_side()
    {
        var costs = Study.Points.Select(Study.Prices.Cost).ToList();
        Assert.Equal(costs.Min(), Study.Prices.Cost(Study.Best));
        Assert.NotEqual(Study.Best.Hires > 0, Study.Other.Hires > 0);
        Assert.Equal(Study.Saving, Math.Abs(Study.Prices.Advantage(Study.Points)), 1e-9);
        Assert.True(Study.ProvenSaving <= Study.Saving + 1e-9);
    }

    /// <summary>Useful hours counted again from the text of intervals.csv; with two hires, of the hours of both.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_useful_share_is_what_the_files_say(int hires)
    {
        var with = Study.Points.Single(point => point.Hires == hires && !point.WithOvertime);
        var saved = 7 * (Missing(Study.Nothing) - Missing(with));
        Assert.Equal(saved / (8 * hires), BreakEven.Useful(Study, hires), 1e-9);
    }

    [Fact]
    public void At_the_break_even_hire_and_overtime_cost_the_same()
    {
        var even = BreakEven.Of(Study);
        Assert.Equal(Study.Prices.FullWeek, even.DeficitHours * even.OvertimeHour, 1e-6);
        Assert.Equal(even.HireHour <= even.OvertimeHour, even.CoveredHours >= even.DeficitHours);
        Assert.Equal(even.CoveredHours >= even.DeficitHours, even.Weeks <= 40);
        var curve = BreakEven.Curve(Study).ToDictionary(at => at.Weeks, at => at.Hours);
        Assert.Equal(even.DeficitHours, curve[40], 1e-9);
        if (even.Weeks is { } weeks && curve.ContainsKey(weeks - 1))
            Assert.True(curve[weeks] <= even.CoveredHours && curve[weeks - 1] > even.CoveredHours);
    }

    /// <summary>Savings and costs of a hire added up week by week until they are even, in a loop of its own.</summary>
    [Theory]
    [InlineData(8, false)]
    [InlineData(4, true)]
    public void The_pay_back_is_when_the_rosters_have_saved_what_hires_cost(int contract, bool overtime)
    {
        var study = overtime ? HireDesk.WithOvertime : HireDesk.Study;
        var week = contract * 25 * 1.2;
        var (mixed, alone) = (study.Mixed, study.OvertimeOnly);
        var more = study.Prices.Tired(alone) - study.Prices.Tired(mixed) + alone.Most - mixed.Most;
        // The roster with hires pays their wages, which they have in training too.
        var full = (more / mixed.Hires) + week;
        var (sum, there, weeks) = (-84.0, 1.0, 0);
        while (sum < 0 && weeks < 1000)
        {
            var output = weeks switch
            {
                < 2 => 0,
                2 => 0.5,
                _ => 1,
            };
            sum += there * ((output * full) - week);
            there *= weeks < 2 ? 0.99 : Math.Pow(0.5, 1 / 52.0);
            weeks++;
        }

        Assert.InRange(weeks, 3, 999);
        Assert.Equal(weeks, BreakEven.Of(study).PayBack);
    }

    [Fact]
    public void Dearer_overtime_speaks_for_hiring_and_dearer_hiring_against_it()
    {
        var premium = Study.Sensitivity.Single(one => one.Factor == HireFactor.Premium);
        var recruiting = Study.Sensitivity.Single(one => one.Factor == HireFactor.Recruiting);
        Assert.True(premium.More.Advantage >= premium.Less.Advantage);
        Assert.True(recruiting.More.Advantage < recruiting.Less.Advantage);
        Assert.Equal(Enum.GetValues<HireFactor>(), Study.Sensitivity.Select(one => one.Factor).Order());
    }

    /// <summary>A useful hour of overtime: its pay, nine tenths of an hour's output, and what of it was missing before.</summary>
    [Fact]
    public void Overtime_costs_what_its_useful_hours_cost()
    {
        var study = HireDesk.WithOvertime;
        var alone = study.OvertimeOnly;
        Assert.True(alone.OvertimeHours > 0);
        var useful = study.Nothing.MissingHours - alone.MissingHours;
        var even = BreakEven.Of(study);
        Assert.Equal(useful / alone.OvertimeHours, even.OvertimeUseful!.Value, 1e-9);
        Assert.Equal(alone.OvertimeCost / 0.9 / useful, even.OvertimeHour, 1e-9);
    }

    /// <summary>The sensitivity to what needs no other roster is that of the points at the prices changed.</summary>
    [Fact]
    public void A_tenth_more_of_a_price_is_a_tenth()
    {
        var study = HireDesk.WithOvertime;
        var terms = study.Prices.Terms;
        Assert.True(study.OvertimeOnly.OvertimeHours > 0);
        foreach (
            var (factor, more) in new (HireFactor, HirePrices)[]
            {
                (HireFactor.Premium, new(terms, 1.1)),
                (HireFactor.Fatigue, new(terms with { Fatigue = 0.99 })),
                (HireFactor.Recruiting, new(terms with { Costs = new(66, 22, 4.4, 0) })),
            }
        )
            Assert.Equal(
                more.Advantage(study.Points),
                study.Sensitivity.Single(one => one.Factor == factor).More.Advantage,
                1e-9
            );
    }

    [Fact]
    public void Rules_of_the_contract_hold_for_hires_too()
    {
        var scenario = Files
            .Over(HireDesk.Hiring + "\nrules: { max-shifts: { shifts: 0, for: [full-time] } }")
            .Value!;
        var planned = Planner.Solve(
            scenario.WithHires(scenario.Hiring!, 2),
            new(TimeSpan.FromSeconds(5), 0, 1, Repeatable: true)
        );
        Assert.Empty(planned.Plan!.Roster.Assignments);
    }

    [Fact]
    public void No_more_rosters_are_solved_for_other_demand_than_is_told_before()
    {
        var terms = Study.Prices.Terms;
        foreach (var most in Enumerable.Range(1, 6))
        {
            var wide = terms with { AtMost = most };
            var cases = Enumerable
                .Range(0, most + 1)
                .Max(best => HireCase.OtherDemand(HireDesk.Scenario, wide, best, 0.1).Count);
            Assert.Equal(cases, HireCase.MostOfOtherDemand(wide));
        }
    }

    [Fact]
    public void The_gap_told_is_that_of_the_costs_told()
    {
        var prices = Study.Prices;
        Assert.All(
            Study.Points,
            point =>
                Assert.Equal(
                    prices.Cost(point) - prices.Least(point),
                    prices.Gap(point) * prices.Cost(point),
                    1e-6
                )
        );
    }

    /// <summary>
    /// A day of the desk stands for a week; with a contract of 4 hours its shortest shift is three and a half of overtime, more than
    /// the share of a month of 15 hours, and less than that of a month of 18.
    /// </summary>
    [Theory]
    [InlineData("15h", false)]
    [InlineData("18h", true)]
    public void Overtime_keeps_within_the_month_whoever_says_its_cap(string cap, bool possible)
    {
        var four = HireDesk.Hiring.Replace("hours: 8/week", "hours: 4/week", StringComparison.Ordinal);
        foreach (
            var written in new[]
            {
                four + $"\n  overtime-per-month: {cap}",
                four + $"\nrules: {{ overtime-cap: {{ hours: {cap}, per: month }} }}",
            }
        )
        {
            var scenario = Files.Over(written).Value!;
            var asked = HireCase.All(scenario, scenario.Hiring!);
            var one = asked.Single(one => one is { Hires: 0, WithOvertime: true });
            var settings = new SolveSettings(TimeSpan.FromSeconds(5), 0, 1, Repeatable: true);
            var point = one.Solved(Planner.Solve(one.Scenario, settings).Plan!);
            Assert.Equal(possible, point.OvertimeHours > 0);
            // Nine tenths of the output at six fifths of the price.
            var terms = scenario.Hiring!;
            Assert.Equal(point.OvertimeCost * ((1 / 0.9) - 1), new HirePrices(terms).Tired(point), 1e-9);
            Assert.Equal(
                point.OvertimeCost * ((1.2 / 0.9) - 1),
                new HirePrices(terms, 1.2).Tired(point),
                1e-9
            );
            Assert.True(point.OvertimeHours <= point.OvertimeCap + 1e-9);
            Assert.Equal(possible, point.MostOfMonth > 0);
            Assert.True(point.MostOfMonth <= point.MonthlyCap + 1e-9);
            // Three agents, a day for a week: of each the week's share of the month, not the 12 hours of the contract.
            Assert.Equal(7 * 3 * point.MonthlyCap!.Value * 12 / 52, point.OvertimeCap, 1e-9);
            Assert.Equal(double.Parse(cap.TrimEnd('h'), CultureInfo.InvariantCulture), point.MonthlyCap);
        }
    }

    private static double Missing(HirePoint point) =>
        IntervalsFile
            .Text(point.Variant.Plan.Roster, point.Variant.Kpis.Queues)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Sum(row => double.Parse(row.Split(',')[8], CultureInfo.InvariantCulture));
}
