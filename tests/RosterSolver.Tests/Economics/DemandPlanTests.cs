using RosterSolver.Demand;
using RosterSolver.Economics;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Economics;

public sealed class DemandPlanTests
{
    private static readonly RosterSolver.Scenarios.Scenario hotline = Files
        .Shipped("hotline-week.yaml")
        .Value!;

    [Fact]
    public void Hours_of_days_and_queues_add_up()
    {
        var plan = DemandPlan.Of(hotline);
        var queue = plan.Queues[0];
        var days = queue
            .Days.Select(day => DemandHours.Of(queue.Queue, day))
            .Aggregate((sum, day) => sum + day);
        Assert.Equal(plan.Hours.Rostered, days.Rostered, 1e-9);
        Assert.Equal(plan.Hours.Budget, days.Budget, 1e-9);
        Assert.Equal(hotline.Queues[0].Calls.Sum(), days.Calls);
        Assert.Equal((double)days.Calls * 215 / 3600, days.Load, 1e-6);
    }

    [Fact]
    public void Rounding_up_costs_hours_and_the_phone_is_less_than_work()
    {
        var hours = DemandPlan.Of(hotline).Hours;
        Assert.True(
            hours.Load < hours.OnPhone && hours.OnPhone < hours.Budget && hours.Budget < hours.Rostered
        );
    }

    [Fact]
    public void A_full_time_equivalent_is_the_week_of_most_agents_less_paid_breaks()
    {
        var full = FullTime.Of(hotline);
        Assert.Equal(("full-time", 40), (full.Contract, full.Hours));
        // Not the six hours of part-time staff: 8 shifts of 480 with 30 min of rests, a night of 540 with 60 of supper.
        Assert.Equal(40 * 4080 / 4380.0, full.OffBreaks, 1e-9);
        Assert.Equal(2, full.Equivalents(4 * full.OffBreaks, 14), 1e-9);
    }

    [Fact]
    public void A_sweep_gives_every_combination_and_answers_in_the_right_direction()
    {
        Sweep[] sweeps = [new(SweepAxis.Aht, [-0.1m, 0, 0.1m]), new(SweepAxis.ServiceLevel, [0.8m, 0.9m])];
        var table = SweepTable.Of(hotline, sweeps);
        Assert.Null(SweepTable.Objection(hotline, sweeps));
        Assert.Equal(6, table.Rows.Count);
        Assert.Equal([0, 0.8m], table.Rows[2].Values);
        Assert.Equal(table.Unchanged.Hours, table.Rows[2].Plan.Hours);
        Assert.True(table.Rows[0].Plan.Hours.Rostered < table.Rows[2].Plan.Hours.Rostered);
        Assert.True(table.Rows[3].Plan.Hours.Rostered > table.Rows[2].Plan.Hours.Rostered);
        Assert.True(table.Rows[4].Plan.Hours.Rostered > table.Rows[2].Plan.Hours.Rostered);
    }

    [Fact]
    public void More_calls_are_as_much_load_as_longer_calls()
    {
        var table = SweepTable.Of(hotline, [new(SweepAxis.Volume, [0.1m])]);
        Assert.Equal(table.Unchanged.Hours.Load * 1.1, table.Rows[0].Plan.Hours.Load, 1e-6);
    }

    [Fact]
    public void What_cannot_be_worked_out_is_told()
    {
        Sweep aht = new(SweepAxis.Aht, [0.1m]);
        Assert.Contains("once", SweepTable.Objection(hotline, [aht, aht]));
        Sweep many = new(SweepAxis.Volume, [.. Enumerable.Range(0, 1001).Select(step => step / 1000m)]);
        Assert.Contains("1001 combinations", SweepTable.Objection(hotline, [many]));
        var busy = hotline with { Queues = [hotline.Queues[0] with { Aht = 86_000 }] };
        Assert.Contains("24 h", SweepTable.Objection(busy, [aht]));
        Sweep low = new(SweepAxis.ServiceLevel, [0.5m]);
        var target = hotline.Queues[0].Target with { Floor = 0.6 };
        var day = hotline with { Queues = [hotline.Queues[0] with { Target = target }] };
        Assert.Contains("floor", SweepTable.Objection(day, [low]));
    }
}
