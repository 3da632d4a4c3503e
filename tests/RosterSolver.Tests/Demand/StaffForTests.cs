using CsCheck;
using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

/// <summary>The example of FORECAST.md, "Stress the staffing with the quantiles", and what must hold for any queue.</summary>
public sealed class StaffForTests
{
    [Theory]
    [InlineData(1000, StaffFor.Point, 176)]
    [InlineData(1000, StaffFor.Expected, 183)]
    [InlineData(1000, StaffFor.P90, 190)]
    [InlineData(250, StaffFor.Point, 48)]
    [InlineData(250, StaffFor.Expected, 49)]
    [InlineData(250, StaffFor.P90, 51)]
    public void The_published_example_holds(int calls, StaffFor days, int agents) =>
        Assert.Equal(agents, Requirement.Of(Queue(calls, 0.063, days)).OnPhone[0].Agents);

    [Theory]
    [InlineData(1000, 176, 0.631)]
    [InlineData(250, 48, 0.781)]
    public void The_published_expectation_holds(int calls, int agents, double level)
    {
        var queue = Queue(calls, 0.063, StaffFor.Expected);
        Assert.Equal(level, ExpectedServiceLevel.At(queue, queue.Traffic(0), agents), 0.0005);
    }

    [Fact]
    public void Day_factors_have_mean_one_and_the_deviation_asked_for()
    {
        var factors = DayFactors.Of(0.063).Select(factor => (double)factor).ToList();
        Assert.Equal(1, factors.Average(), 1e-6);
        Assert.Equal(0.063, Math.Sqrt(factors.Average(factor => Math.Pow(factor - 1, 2))), 0.0005);
        Assert.Equal([1m], DayFactors.Of(0));
    }

    [Fact]
    public void An_expected_requirement_is_the_fewest_that_keep_the_mean() =>
        Gen.Select(Gen.Int[1, 300], Gen.Double[0.01, 0.3], Gen.Bool)
            .Sample(
                (calls, deviation, leave) =>
                {
                    var queue = Queue(calls, deviation, StaffFor.Expected) with
                    {
                        Model = leave ? QueueModel.ErlangA : QueueModel.ErlangC,
                        Patience = leave ? 120 : double.PositiveInfinity,
                    };
                    var agents = Requirement.Of(queue).OnPhone[0].Agents;
                    double Mean(int n) => ExpectedServiceLevel.At(queue, queue.Traffic(0), n);
                    Assert.True(Mean(agents) >= 0.8 - 1e-9);
                    var stable = leave ? 0 : queue.Traffic(0).WholeErlangs + 1;
                    Assert.True(agents <= stable || Mean(agents - 1) < 0.8);
                },
                iter: 40
            );

    [Fact]
    public void Certain_days_need_what_the_forecast_needs() =>
        Assert.All(
            Enum.GetValues<StaffFor>(),
            days => Assert.Equal(48, Requirement.Of(Queue(250, 0, days)).OnPhone[0].Agents)
        );

    [Fact]
    public void A_day_target_is_met_on_average_too()
    {
        var point = Day(StaffFor.Point);
        var expected = Day(StaffFor.Expected);
        Assert.True(expected.Sum() > point.Sum());
        var queue = Queue(250, 0.063, StaffFor.Expected);
        decimal[] calls = [100, 250];
        var level = calls
            .Zip(expected, (v, n) => (double)v * ExpectedServiceLevel.At(queue, new Traffic(v, 300, 1800), n))
            .Sum();
        Assert.True(level / 350 >= 0.8 - 1e-9);

        IReadOnlyList<int> Day(StaffFor days)
        {
            var day = Queue(250, 0.063, days) with { Calls = [100, 250], Target = new(0.8, 20, Floor: 0.6) };
            return [.. Requirement.Of(day).OnPhone.Select(one => one.Agents)];
        }
    }

    private static QueueDemand Queue(int calls, double deviation, StaffFor days) =>
        new(
            "voice",
            [calls],
            300,
            30,
            new(0.8, 20),
            QueueModel.ErlangC,
            double.PositiveInfinity,
            new(0, 0, 0)
        )
        {
            Uncertainty = new(deviation, 0),
            StaffFor = days,
        };
}
