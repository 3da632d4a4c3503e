using RosterSolver.Demand;

namespace RosterSolver.Tests.Demand;

public class AccuracyTests
{
    private static readonly DateOnly Day = Past.Monday;

    [Fact]
    public void Agrees_with_a_calculation_by_hand()
    {
        var score = Accuracy.Of([Scored(5, (110, 100), (45, 50)), Scored(5, (20, 40))]);
        Assert.Equal(2, score.Days);
        Assert.Equal((10 + 5 + 20) / 190.0, score.Wape!.Value, 1e-12);
        Assert.Equal((0.1 + 0.1 + 0.5) / 3, score.Mape!.Value, 1e-12);
        Assert.Equal((10 + 5 + 20) / (3 * 5.0), score.Mase!.Value, 1e-12);
        Assert.Equal((10 - 5 - 20) / 190.0, score.Bias!.Value, 1e-12);
        Assert.Equal((5 + 20) / 190.0, score.DayWape!.Value, 1e-12);
        Assert.Equal(
            new[] { 100.0, 50, 40 }.Sum(calls => Math.Sqrt(2 * calls / Math.PI)) / 190,
            score.Floor!.Value,
            1e-12
        );
    }

    [Theory]
    [InlineData(20, 0.5)]
    [InlineData(19.99, null)]
    public void Mape_leaves_out_intervals_of_fewer_than_20_calls(double calls, double? mape) =>
        Assert.Equal(mape, Accuracy.Of([Scored(1, (calls / 2, calls))]).Mape);

    [Fact]
    public void Says_nothing_where_there_is_nothing_to_divide_by()
    {
        var score = Accuracy.Of([Scored(null, (3, 0))]);
        Assert.Equal((null, null, null, null), (score.Wape, score.Mape, score.Mase, score.Floor));
    }

    [Theory]
    [InlineData(9, 90, 9)]
    [InlineData(8, 90, null)]
    [InlineData(10, 90, 10)]
    [InlineData(19, 90, 18)]
    [InlineData(9, 50, 5)]
    [InlineData(9, 10, 1)]
    [InlineData(1, 50, 1)]
    [InlineData(0, 50, null)]
    public void A_quantile_is_the_number_of_conformal_rank(int count, int percent, int? rank) =>
        Assert.Equal(
            rank,
            new DayRatios([.. Enumerable.Range(1, count).Select(place => (double)place)], 1).Quantile(
                percent / 100m
            )
        );

    [Fact]
    public void Coverage_of_like_days_is_what_the_quantile_says()
    {
        // Each week has one of ten ratios in turn, so that P90 covers nine weeks of ten and P10 one.
        var days = Enumerable
            .Range(0, 7 * 300)
            .Select(day =>
                Scored(1, (100, 91 + 2 * (day / 7 % 10))) with
                {
                    Date = Day.AddDays(day),
                    Origin = Day.AddDays(day / 7 * 7),
                }
            )
            .ToList();
        Assert.Equal(0.9, QuantileCoverage.Of(days, 0.9m).OfDays!.Value, 0.03);
        Assert.Equal(0.5, QuantileCoverage.Of(days, 0.5m).OfDays!.Value, 0.06);
        Assert.Equal(0.1, QuantileCoverage.Of(days, 0.1m).OfDays!.Value, 0.06);
    }

    [Fact]
    public void An_interval_is_less_certain_than_its_day()
    {
        var ratios = new DayRatios([.. Enumerable.Range(1, 99).Select(place => 0.5 + place / 100.0)], 2);
        Assert.True(ratios.IntervalQuantile(0.9m, 100) > 100 * ratios.Quantile(0.9m));
        Assert.True(ratios.IntervalQuantile(0.1m, 100) < 100 * ratios.Quantile(0.1m));
        Assert.Equal(0, ratios.IntervalQuantile(0.1m, 0));
    }

    [Fact]
    public void Bias_of_intervals_does_not_cancel_over_the_day()
    {
        var biases = IntervalBias.Of([Scored(1, (60, 50), (40, 50))], 60);
        Assert.Equal(
            [(0, 10, 0.2), (60, -10, -0.2)],
            biases.Select(bias => (bias.Minute, bias.Calls, bias.Share!.Value))
        );
    }

    private static ScoredDay Scored(double? scale, params (double Forecast, double Actual)[] cells) =>
        new(
            Day,
            Day,
            ForecastMethod.Baseline,
            false,
            scale,
            [.. cells.Select((cell, interval) => new ScoredCell(interval, cell.Forecast, cell.Actual))]
        );
}
