using CsCheck;
using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Demand;

public class ForecastTests
{
    private const int Weeks = 16;

    private static readonly int[] Hours = [.. Enumerable.Range(0, 24)];

    private static readonly Gen<double[]> Factors = Gen.Double[0.5, 1.5].Array[7];

    private static readonly Gen<double[]> Profile = Gen.Double[0.2, 2].Array[24];

    /// <summary>Noise of days and, within them, of hours: clear of Poisson's, as in a large centre.</summary>
    private static readonly Gen<(double[] Days, double[] Hours)> Noise = Gen.Select(
        Gen.Double[0.9, 1.1].Array[Weeks * 7],
        Gen.Double[0.85, 1.15].Array[Weeks * 7 * 24]
    );

    [Fact]
    public void Recovers_level_weekday_and_profile_where_there_is_no_noise() =>
        Gen.Select(Factors, Profile, Gen.Double[100, 1000])
            .Sample(
                (factors, profile, level) =>
                {
                    double Calls(DateOnly date, int hour) =>
                        level * factors[(int)date.DayOfWeek] * profile[hour];
                    Assert.All(
                        Baseline(Past.Of(7 * Weeks, Calls)),
                        day => Assert.All(Hours, hour => Close(Calls(day.Date, hour), day.Calls[hour]))
                    );
                },
                iter: 10
            );

    [Fact]
    public void Recovers_a_profile_of_its_own_for_each_weekday()
    {
        // Thousands of calls an hour: a difference between weekdays cannot be taken for noise.
        static double Calls(DateOnly date, int hour) =>
            5000 * (1 + Math.Sin(hour + (int)date.DayOfWeek)) + 100 * (int)date.DayOfWeek + 50;
        var history = Past.Of(7 * Weeks, Calls);
        Assert.Empty(Forecast(history).Pooled);
        Assert.All(
            Baseline(history),
            day => Assert.All(Hours, hour => Close(Calls(day.Date, hour), day.Calls[hour]))
        );
    }

    [Fact]
    public void Is_as_many_times_larger_as_its_history() =>
        Gen.Select(Factors, Noise, Gen.Double[1, 20])
            .Sample(
                (factors, noise, times) =>
                {
                    var one = Forecast(Noisy(factors, noise, 1));
                    var many = Forecast(Noisy(factors, noise, times));
                    Assert.Equal(
                        one.Choices.Select(choice => choice.Method),
                        many.Choices.Select(choice => choice.Method)
                    );
                    foreach (var (small, large) in one.Days.Zip(many.Days))
                    {
                        Assert.All(
                            small.Calls.Zip(large.Calls),
                            pair => Close(times * pair.First, pair.Second)
                        );
                        Assert.All(small.Ratios!.Zip(large.Ratios!), pair => Close(pair.First, pair.Second));
                    }
                },
                iter: 4
            );

    [Fact]
    public void Unusual_days_do_not_move_it() =>
        Gen.Select(
                Factors,
                // Two days of each weekday at most: half of those that are near would move their median.
                Gen.Int[0, Weeks - 1].Array[14],
                Gen.OneOf(Gen.Double[0, 0.7], Gen.Double[1.35, 10])
            )
            .Sample(
                (factors, weeks, times) =>
                {
                    var odd = weeks.Select((week, place) => 7 * week + place % 7).ToHashSet();
                    double Calls(DateOnly date, int hour) => 100 * factors[(int)date.DayOfWeek] * (1 + hour);
                    var history = Past.Of(
                        7 * Weeks,
                        (date, hour) => Calls(date, hour) * (odd.Contains(Past.Day(date)) ? times : 1)
                    );
                    var moved = Forecast(history);
                    Assert.Equal(
                        odd.Order(),
                        moved
                            .Cleaning.Days.Where(day => day.Verdict == DayVerdict.Unusual)
                            .Select(day => Past.Day(day.Date))
                    );
                    Assert.All(
                        Baseline(history).Concat(moved.Days.Select(day => (day.Date, day.Calls))),
                        day => Assert.All(Hours, hour => Close(Calls(day.Date, hour), day.Calls[hour]))
                    );
                },
                iter: 10
            );

    [Fact]
    public void A_burst_of_one_hour_is_capped()
    {
        static double Calls(DateOnly date, int hour) => Past.Day(date) == 70 && hour == 9 ? 400 : 100;
        var forecast = Forecast(Past.Of(7 * Weeks, Calls));
        var capped = Assert.Single(forecast.Capped);
        Assert.Equal((Past.Monday.AddDays(70), 9, 400.0), (capped.Date, capped.Interval, capped.Offered));
        Assert.InRange(capped.Taken, 100, 155);
    }

    [Fact]
    public void Quantiles_are_in_order() =>
        Gen.Select(Factors, Noise)
            .Sample(
                (factors, noise) =>
                {
                    var forecast = Forecast(Noisy(factors, noise, 1), 0.5m, 0.05m, 0.9m);
                    Assert.Equal([0.05m, 0.5m, 0.9m], forecast.Quantiles);
                    Assert.All(forecast.Days, day => Assert.Equal(day.Ratios!.Order(), day.Ratios!));
                },
                iter: 4
            );

    [Fact]
    public void Without_a_backtest_the_model_is_taken_unproven_and_has_no_quantiles()
    {
        var forecast = Forecast(Past.Flat(12 * 7, _ => 100));
        Assert.Empty(forecast.Quantiles);
        Assert.All(forecast.Days, day => Assert.Null(day.Ratios));
        Assert.All(
            forecast.Choices,
            choice => Assert.Equal((ForecastMethod.Baseline, null), (choice.Method, choice.Wape))
        );
    }

    [Theory]
    [InlineData(5, ForecastMethod.SeasonalNaive)]
    [InlineData(6, ForecastMethod.Baseline)]
    public void Below_six_weeks_last_week_is_repeated(int weeks, ForecastMethod method) =>
        Assert.All(
            Forecast(Past.Flat(weeks * 7, _ => 100)).Choices,
            choice => Assert.Equal(method, choice.Method)
        );

    [Fact]
    public void A_weekday_without_calls_stays_without() =>
        Assert.All(
            Forecast(
                Past.Of(
                    7 * Weeks,
                    (date, _) =>
                        date.DayOfWeek == DayOfWeek.Sunday
                            ? new(CountState.Closed)
                            : new CallCount(CountState.Counted, 100)
                )
            ).Days,
            day => Assert.Equal(day.Date.DayOfWeek == DayOfWeek.Sunday ? 0 : 2400, day.Total, 1e-6)
        );

    private static Forecast Forecast(CallHistory history, params decimal[] quantiles) =>
        RosterSolver.Demand.Forecast.Of(
            history,
            Calendar.Empty,
            history.End,
            28,
            quantiles is [] ? RosterSolver.Demand.Forecast.UsualQuantiles : quantiles
        );

    private static IReadOnlyList<(DateOnly Date, IReadOnlyList<double> Calls)> Baseline(CallHistory history)
    {
        var fitted = new FittedForecast(history, Calendar.Empty);
        return
        [
            .. Enumerable
                .Range(0, 28)
                .Select(day => history.End.AddDays(day))
                .Select(date => (date, fitted.Calls(date, ForecastMethod.Baseline))),
        ];
    }

    private static CallHistory Noisy(double[] factors, (double[] Days, double[] Hours) noise, double times) =>
        Past.Of(
            7 * Weeks,
            (date, hour) =>
                times
                * 1000
                * factors[(int)date.DayOfWeek]
                * noise.Days[Past.Day(date)]
                * noise.Hours[Past.Day(date) * 24 + hour]
        );

    private static void Close(double expected, double actual) =>
        Assert.InRange(actual, expected - 1e-9 * Math.Abs(expected), expected + 1e-9 * Math.Abs(expected));
}
