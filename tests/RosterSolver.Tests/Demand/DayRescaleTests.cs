using CsCheck;
using RosterSolver.Demand;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Demand;

public class DayRescaleTests
{
    [Fact]
    public void What_comes_as_expected_changes_nothing() =>
        Gen.Double[0, 10_000]
            .Sample(expected => Assert.Equal(1, DayRescale.Shrunk(expected, expected, 0.1), 12));

    [Fact]
    public void The_ratio_is_shrunk_towards_one_and_the_less_the_more_came() =>
        Gen.Select(Gen.Double[1, 5_000], Gen.Double[0.2, 3])
            .Sample(
                (expected, ratio) =>
                {
                    var factor = DayRescale.Shrunk(expected, expected * ratio, 0.1);
                    var later = DayRescale.Shrunk(expected * 2, expected * 2 * ratio, 0.1);
                    Assert.InRange(factor, Math.Min(1, ratio) - 1e-9, Math.Max(1, ratio) + 1e-9);
                    Assert.True(Math.Abs(later - 1) >= Math.Abs(factor - 1) - 1e-9);
                }
            );

    /// <summary>A tenth is a hundred calls known beforehand: 100 more where 100 were due are 300 of 200.</summary>
    [Fact]
    public void A_hundred_calls_weigh_as_much_as_an_error_of_a_tenth() =>
        Assert.Equal(300.0 / 200, DayRescale.Shrunk(100, 200, 0.1), 12);

    [Fact]
    public void Only_the_rest_of_the_day_is_scaled()
    {
        var queue = SixAgents.Desk.Scenario.Queues[0];
        var scaled = new DayRescale(1, 1, 1.25, 0.9).Applied(queue, 100, 144);
        for (var interval = 0; interval < queue.Calls.Count; interval++)
        {
            var inside = interval is >= 100 and < 144;
            Assert.Equal(queue.Calls[interval] * (inside ? 1.25m : 1), scaled.Calls[interval], 5);
            Assert.Equal(queue.Traffic(interval).Aht * (inside ? 0.9m : 1), scaled.Traffic(interval).Aht, 5);
        }
    }
}
