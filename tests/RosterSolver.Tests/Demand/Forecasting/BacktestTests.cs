using CsCheck;
using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Demand;

public class BacktestTests
{
    [Fact]
    public void The_future_does_not_change_a_forecast() =>
        Gen.Select(Gen.Double[0.5, 2].Array[20 * 7], Gen.Int[13, 19], Gen.Double[0, 5].Array[20 * 7])
            .Sample(
                (days, weeks, others) =>
                {
                    var cut = Past.Monday.AddDays(7 * weeks);
                    var one = Backtest.Of(Past.Flat(140, date => 100 * days[Past.Day(date)]), Calendar.Empty);
                    var other = Backtest.Of(
                        Past.Flat(140, date => 100 * (date < cut ? days : others)[Past.Day(date)]),
                        Calendar.Empty
                    );
                    Assert.Equal(Forecasts(one, cut), Forecasts(other, cut));
                },
                iter: 6
            );

    [Fact]
    public void What_special_days_teach_is_not_known_before_they_come()
    {
        var billing = Enumerable.Range(0, 10).Select(week => Past.Monday.AddDays(14 * week + 1)).ToList();
        var backtest = Backtest.Of(
            Past.Flat(140, date => billing.Contains(date) && Past.Week(date) >= 12 ? 200 : 100),
            new(billing.Select(date => new SpecialDay(date, DayKind.BillingDay)))
        );
        // Of the last six billing days none was dear at first, then one, then two.
        Assert.Equal(
            [1, (5 + 2 + 2) / 8.0, (4 + 2 * 2 + 2) / 8.0],
            backtest
                .Of(LeadBand.Week, ForecastMethod.Baseline)
                .Where(day => billing.Contains(day.Date))
                .Take(3)
                .Select(day => Math.Round(day.Forecast / 2400, 9))
        );
    }

    [Fact]
    public void Begins_after_twelve_weeks_and_goes_on_every_week()
    {
        var backtest = Backtest.Of(Past.Flat(15 * 7, _ => 100), Calendar.Empty);
        Assert.Equal(Enumerable.Range(12, 3).Select(week => Past.Monday.AddDays(7 * week)), backtest.Origins);
        Assert.Equal(
            [1, 2, 3, 4, 5, 6, 7],
            backtest.Days.Where(day => day.Origin == backtest.Origins[^1]).Select(day => day.Lead).Distinct()
        );
        Assert.Empty(Backtest.Of(Past.Flat(12 * 7, _ => 100), Calendar.Empty).Days);
    }

    [Fact]
    public void A_noiseless_history_is_forecast_without_error()
    {
        var backtest = Backtest.Of(Past.Flat(140, date => 100 + 10 * (int)date.DayOfWeek), Calendar.Empty);
        Assert.All(
            LeadBand.All,
            band =>
                Assert.Equal(0, Accuracy.Of(backtest.Of(band, ForecastMethod.Baseline)).Wape!.Value, 1e-12)
        );
    }

    [Fact]
    public void Sets_labelled_and_unusual_days_apart()
    {
        var (odd, labelled) = (Past.Monday.AddDays(100), Past.Monday.AddDays(101));
        var backtest = Backtest.Of(
            Past.Flat(140, date => date == odd ? 300 : 100),
            new([new(labelled, DayKind.Promotion)])
        );
        Assert.Equal(
            [odd, labelled],
            backtest.Days.Where(day => day.IsSpecial).Select(day => day.Date).Distinct().Order()
        );
    }

    [Fact]
    public void Falls_back_to_last_week_where_the_model_lags_behind()
    {
        // A rise of 4 % a week: last week is 4 % too low, a mean over the last weeks lower still.
        var history = Past.Flat(25 * 7, date => 1000 * Math.Pow(1.04, Past.Week(date)));
        var choice = MethodChoice.Of(Backtest.Of(history, Calendar.Empty), LeadBand.Week, 25);
        Assert.True(choice.FellBack);
        Assert.Equal(choice.NaiveWape, choice.Wape);
    }

    [Fact]
    public void Takes_the_trend_where_it_wins_and_only_from_26_weeks_on()
    {
        static double Rising(DateOnly date) => 1000 + 3 * Past.Day(date);
        var shorter = Backtest.Of(Past.Flat(26 * 7, Rising), Calendar.Empty);
        var longer = Backtest.Of(Past.Flat(40 * 7, Rising), Calendar.Empty);
        Assert.Null(TrendTrial.Of(shorter, LeadBand.Month));
        Assert.True(TrendTrial.Of(longer, LeadBand.Month)!.Wins);
        Assert.Equal(ForecastMethod.Trend, MethodChoice.Of(longer, LeadBand.Month, 40).Method);
    }

    [Fact]
    public void Falls_back_on_a_single_weekday_too()
    {
        // Saturdays follow the Saturday before; the other days are noise about a mean.
        static double Calls(DateOnly date) =>
            date.DayOfWeek == DayOfWeek.Saturday
                ? 100 * Math.Pow(1.05, Past.Week(date))
                : 1000 * (1 + 0.1 * Math.Sin(Past.Day(date) * 2.4));
        var choice = MethodChoice.Of(
            Backtest.Of(Past.Flat(25 * 7, Calls), Calendar.Empty),
            LeadBand.Week,
            25
        );
        Assert.Equal(ForecastMethod.Baseline, choice.Method);
        Assert.Equal([DayOfWeek.Saturday], choice.NaiveOn);
        Assert.Equal(ForecastMethod.SeasonalNaive, choice.On(DayOfWeek.Saturday));
    }

    private static IEnumerable<double> Forecasts(Backtest backtest, DateOnly cut) =>
        backtest
            .Days.Where(day => day.Origin <= cut)
            .SelectMany(day => day.Cells.Select(cell => cell.Forecast));
}
