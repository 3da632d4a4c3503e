using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public sealed class TrafficTests
{
    [Fact]
    public void Whole_loads_stay_whole() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[1, 400])
            .Sample(
                (calls, aht) =>
                    Assert.Equal((double)calls * aht / 1800, new Traffic(calls, aht, 1800).Erlangs)
            );

    [Fact]
    public void Sixty_three_calls_of_200_seconds_are_seven_erlangs()
    {
        var traffic = new Traffic(63, 200, 1800);
        Assert.Equal(7, traffic.Erlangs);
        Assert.Equal(7, traffic.WholeErlangs);
        Assert.Equal(0, traffic.Spare(7));
    }

    [Theory]
    [InlineData("5.7", "0.57", 10)]
    [InlineData("5.8", "0.57", 11)]
    [InlineData("7", "0.7", 10)]
    [InlineData("18", "0.9", 20)]
    [InlineData("0", "0.9", 0)]
    public void Occupancy_is_exact_on_its_boundary(string erlangs, string share, int agents) =>
        Assert.Equal(
            agents,
            new Traffic(decimal.Parse(erlangs), 1800, 1800).AgentsWithin(decimal.Parse(share))
        );

    [Fact]
    public void The_fewest_agents_within_an_occupancy_are_the_fewest() =>
        Gen.Select(Gen.Int[0, 50_000], Gen.Int[1, 1000])
            .Sample(
                (tenths, thousandths) =>
                {
                    var (traffic, share) = (new Traffic(tenths / 10m, 300, 300), thousandths / 1000m);
                    var agents = traffic.AgentsWithin(share);
                    Assert.True(tenths * 100 <= thousandths * agents);
                    Assert.True(agents == 0 || tenths * 100 > thousandths * (agents - 1));
                }
            );

    [Theory]
    [InlineData(-1, 180, 1800)]
    [InlineData(10, 0, 1800)]
    [InlineData(10, 86_401, 1800)]
    [InlineData(10, 180, 0)]
    [InlineData(1_000_000_000, 180, 1800)]
    public void Mistakes_of_units_are_refused(int calls, int aht, int interval) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Traffic(calls, aht, interval));
}
