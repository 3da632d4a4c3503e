using RosterSolver.Demand;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios.Scalars;

public sealed class SweepTextTests
{
    [Theory]
    [InlineData("aht=-10%..+10%/5%", SweepAxis.Aht, "-0.10,-0.05,0,0.05,0.10")]
    [InlineData("volume=0%..25%/10%", SweepAxis.Volume, "0,0.1,0.2")]
    [InlineData("volume=+20%", SweepAxis.Volume, "0.2")]
    [InlineData("service-level=70%..90%/10%", SweepAxis.ServiceLevel, "0.7,0.8,0.9")]
    public void Both_ends_belong_to_a_range(string text, SweepAxis axis, string values)
    {
        Assert.True(new SweepText().TryParse(text, out var sweep));
        Assert.Equal(axis, sweep.Axis);
        Assert.Equal(values.Split(',').Select(decimal.Parse), sweep.Values);
    }

    [Theory]
    [InlineData("aht")]
    [InlineData("aht=")]
    [InlineData("aht=5")]
    [InlineData("aht=10%..-10%/5%")]
    [InlineData("aht=-10%..10%/0%")]
    [InlineData("aht=-10%..10%/-5%")]
    [InlineData("aht=-10%..10%")]
    [InlineData("aht=0%..100%/0.5%")]
    [InlineData("aht=-100%")]
    [InlineData("volume=401%")]
    [InlineData("service-level=100%")]
    [InlineData("service-level=-1%")]
    [InlineData("patience=5%")]
    public void What_cannot_be_varied_is_refused(string text) =>
        Assert.False(new SweepText().TryParse(text, out _));
}
