using RosterSolver.Demand;
using RosterSolver.Economics;
using RosterSolver.Tests.Reports;

namespace RosterSolver.Tests.Economics;

public sealed class RobustnessTests
{
    private const int Draws = 60;

    [Fact]
    public void Without_anything_that_may_come_every_draw_is_the_plan()
    {
        var stress = Stress(queue => queue with { Shrinkage = new(0.1m, 0, 0.05m) });
        Assert.All(stress.Days, day => Assert.Equal(day.Planned, day.Mean, 1e-12));
        Assert.All(stress.Days, day => Assert.Equal(day.Planned, day.Worst, 1e-12));
        Assert.All(stress.Days, day => Assert.True(day.Promises is 0 or 1));
        Assert.All(stress.Fragile, interval => Assert.Equal(0, interval.LostCalls, 1e-9));
    }

    [Fact]
    public void The_seed_alone_decides()
    {
        QueueDemand Uncertain(QueueDemand queue) => queue with { Uncertainty = new(0.1, 0.05) };
        Assert.Equal(Stress(Uncertain).Days, Stress(Uncertain).Days);
        Assert.NotEqual(Stress(Uncertain).Days, Stress(Uncertain, seed: 2).Days);
    }

    [Fact]
    public void Worse_days_are_worse()
    {
        var calm = Stress(queue => queue with { Shrinkage = new(0, 0, 0), Uncertainty = new(0.02, 0) });
        var wild = Stress(queue => queue with { Shrinkage = new(0, 0, 0), Uncertainty = new(0.3, 0.1) });
        Assert.All(calm.Days.Zip(wild.Days), pair => Assert.True(pair.Second.Worst < pair.First.Worst));
    }

    [Fact]
    public void The_three_intervals_that_lose_most_come_first()
    {
        var fragile = Stress(queue => queue with { Uncertainty = new(0.2, 0) }).Fragile;
        Assert.Equal(3, fragile.Count);
        Assert.Equal(fragile.OrderByDescending(interval => interval.LostCalls), fragile);
        Assert.All(fragile, interval => Assert.InRange(interval.BelowTarget, 0, 1));
    }

    [Fact]
    public void Days_keep_a_promise_that_is_easily_kept()
    {
        var stress = Stress(queue =>
            queue with
            {
                Calls = [.. queue.Calls.Select(_ => 0.001m)],
                Target = new(MaxOccupancy: 0.99m),
                Uncertainty = new(0.1, 0),
            }
        );
        Assert.All(stress.Days, day => Assert.Equal(1, day.Promises));
        Assert.All(stress.Fragile, interval => Assert.Equal(double.NaN, interval.BelowTarget));
    }

    private static Robustness Stress(Func<QueueDemand, QueueDemand> change, int seed = 1)
    {
        var plan = DrawnDesk.Report().Plan;
        var minutes = plan.Roster.PhoneMinutes();
        return Robustness.Of(
            change(plan.Scenario.Queues[0]),
            plan.Roster,
            interval => minutes[interval],
            Draws,
            seed
        );
    }
}
