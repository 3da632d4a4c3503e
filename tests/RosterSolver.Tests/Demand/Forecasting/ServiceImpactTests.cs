using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public class ServiceImpactTests
{
    [Fact]
    public void A_right_forecast_meets_what_it_planned()
    {
        var impact = ServiceImpact.Of([Day(1000, 1000)], 300, 30)!;
        Assert.Equal(impact.Planned, impact.Met, 1e-12);
        Assert.Equal(0.803, impact.Planned, 0.001); // reference/FORECAST.md: 176 agents, 80.3 %
        Assert.Equal(0, impact.DaysMissed);
    }

    [Fact]
    public void Errors_that_cancel_still_cost_service()
    {
        var impact = ServiceImpact.Of([Day(1000, 900), Day(1000, 1100)], 300, 30)!;
        Assert.True(impact.Met < impact.Planned - 0.1);
        Assert.Equal(0.5, impact.DaysMissed);
    }

    [Fact]
    public void Nobody_calling_is_no_service() => Assert.Null(ServiceImpact.Of([Day(10, 0)], 300, 30));

    [Fact]
    public void A_load_beyond_any_centre_is_not_judged() =>
        Assert.Null(ServiceImpact.Of([Day(1_000_000, 10)], 300, 30));

    private static ScoredDay Day(double forecast, double actual) =>
        new(Past.Monday, Past.Monday, ForecastMethod.Baseline, false, 1, [new(0, forecast, actual)]);
}
