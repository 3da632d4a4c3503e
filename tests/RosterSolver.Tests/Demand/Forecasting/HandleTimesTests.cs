using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Tests.Demand;

public class HandleTimesTests
{
    [Fact]
    public void Weighs_by_calls()
    {
        // Half of the Mondays have 900 calls of 100 s an hour, the others 100 calls of 300 s.
        var times = Of((date, _) => Past.Week(date) % 2 == 0 ? (900, 100) : (100, 300));
        Assert.Equal((900 * 100 + 100 * 300) / 1000.0, times.Of(Past.Monday)[9], 1e-9);
    }

    [Fact]
    public void Follows_weekday_and_interval_where_calls_are_many() =>
        Assert.Equal(200, Of((_, hour) => (1_000_000, hour == 9 ? 200 : 100)).Of(Past.Monday)[9], 0.01);

    [Fact]
    public void Leans_on_the_usual_where_calls_are_few()
    {
        var times = Of((date, hour) => date.DayOfWeek == DayOfWeek.Sunday && hour == 3 ? (0, 0) : (100, 150));
        Assert.Equal(150, times.Of(Past.Monday.AddDays(6))[3], 1e-9);
    }

    [Fact]
    public void Nothing_is_known_without_handled_calls() =>
        Assert.Null(HandleTimes.Of(Cleaning.Of(Past.Flat(70, _ => 100), Calendar.Empty)));

    private static HandleTimes Of(Func<DateOnly, int, (double Calls, double Seconds)> work) =>
        HandleTimes.Of(
            Cleaning.Of(
                Past.Of(
                    70,
                    (date, hour) =>
                        new CallCount(
                            CountState.Counted,
                            100,
                            work(date, hour).Calls,
                            work(date, hour).Calls * work(date, hour).Seconds
                        )
                ),
                Calendar.Empty
            )
        )!;
}
