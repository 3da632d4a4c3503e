using System.Text.Json;
using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>What a scenario asks for as JSON, for machines: names are stable, shares are 0 to 1.</summary>
public static class DemandSummary
{
    /// <summary>Totals, queues with their days and intervals, and the rows of a sweep, if there is one.</summary>
    public static string Text(DemandPlan plan, SweepTable? sweep = null) =>
        JsonSerializer.Serialize(
            new
            {
                Scenario = plan.Scenario.Name,
                plan.Scenario.File,
                plan.Scenario.Horizon.Start,
                plan.Scenario.Horizon.Days,
                plan.Scenario.Horizon.IntervalMinutes,
                Warnings = SummaryFile.Warnings(plan.Scenario),
                Total = Figures(plan),
                FullTime = new
                {
                    plan.FullTime.Contract,
                    HoursPerWeek = Rounded(plan.FullTime.Hours),
                    OffBreaksPerWeek = Rounded(plan.FullTime.OffBreaks),
                },
                Queues = plan.Queues.Select(queue => Queue(plan.Scenario.Horizon, queue)),
                Sweep = sweep?.Rows.Select(row => new
                {
                    Values = sweep
                        .Sweeps.Zip(row.Values)
                        .ToDictionary(at => SweepWords.Name(at.First.Axis), at => at.Second),
                    Figures = Figures(row.Plan),
                }),
            },
            SummaryFile.Options
        ) + "\n";

    private static object Figures(DemandPlan plan) =>
        new
        {
            Hours = Hours(plan.Hours),
            FteAtWork = Rounded(plan.RosteredFte),
            FteUnrounded = Rounded(plan.BudgetFte),
            Peak = plan.Peak.Agents,
        };

    private static object Queue(Horizon horizon, QueuePlan queue) =>
        new
        {
            queue.Queue.Name,
            Target = SaidPart.Written(TargetText.Of(queue.Queue)),
            Hours = Hours(queue.Hours),
            Days = queue.Days.Select(
                (day, place) =>
                    new { Date = horizon.DateOf(place), Hours = Hours(DemandHours.Of(queue.Queue, day)) }
            ),
            Intervals = queue.Intervals.Select(each => new
            {
                Date = horizon.DateOf(horizon.Interval(each.Interval).Start / Horizon.Day),
                Start = ShiftText.Clock(horizon.Interval(each.Interval).Start),
                each.Calls,
                Erlangs = Rounded(each.Erlangs),
                each.OnPhone,
                Unrounded = Rounded(each.Fractional),
                AtWork = each.Rostered,
                BoundBy = TargetText.Words(each.Binding),
                ServiceLevel = Rounded(each.ServiceLevel),
                Occupancy = Rounded(each.Occupancy),
            }),
        };

    private static object Hours(DemandHours hours) =>
        new
        {
            hours.Calls,
            Load = Rounded(hours.Load),
            OnPhone = Rounded(hours.OnPhone),
            AtWork = Rounded(hours.Rostered),
            Unrounded = Rounded(hours.Budget),
        };

    private static double Rounded(double value) => Math.Round(value, 6);
}
