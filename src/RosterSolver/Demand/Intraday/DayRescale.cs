namespace RosterSolver.Demand;

/// <summary>
/// By how much the rest of a day is likely to differ from its forecast, from what has come so far. The factor of the day is
/// thought of as drawn from a gamma distribution of mean 1 and a known standard deviation s; calls given the factor are
/// Poisson. Then the mean of what is known after A calls where F were forecast is (1/s² + A) / (1/s² + F): the ratio A / F
/// shrunk towards 1, the less the more calls there were (Gelman et al., Bayesian Data Analysis, section 2.6; that one factor
/// a day carries most of a forecast's error: Shen and Huang 2008, Interday forecasting and intraday updating of call
/// center arrivals). Handle times in the same way, each call weighing as one whose length varies as much as its mean.
/// </summary>
/// <param name="Forecast">Calls forecast for what has passed.</param>
/// <param name="Offered">Calls that came.</param>
/// <param name="Volume">Factor for the calls of the rest of the day.</param>
/// <param name="HandleTime">Factor for its handle time.</param>
public sealed record DayRescale(decimal Forecast, decimal Offered, double Volume, double HandleTime)
{
    /// <summary>How far a day falls from its forecast where the scenario does not say: a tenth.</summary>
    public const double UsualError = 0.1;

    /// <summary>The factors of a queue.</summary>
    /// <param name="queue">The queue as it was planned.</param>
    /// <param name="passed">What came of it in the intervals of the day that have ended.</param>
    public static DayRescale Of(QueueDemand queue, IReadOnlyList<ActualInterval> passed)
    {
        var forecast = passed.Sum(actual => queue.Calls[actual.Interval]);
        var offered = passed.Sum(actual => actual.Offered);
        var timed = passed.Where(actual => actual is { HandleTime: not null, Offered: > 0 }).ToList();
        return new(
            forecast,
            offered,
            Shrunk((double)forecast, (double)offered, queue.Uncertainty.Volume),
            Shrunk(
                (double)timed.Sum(actual => actual.Offered),
                (double)
                    timed.Sum(actual =>
                        actual.Offered * actual.HandleTime!.Value / queue.Traffic(actual.Interval).Aht
                    ),
                queue.Uncertainty.HandleTime
            )
        );
    }

    /// <summary>The mean of the factor once so much has come where so much was expected.</summary>
    /// <param name="expected">What was expected, at least 0.</param>
    /// <param name="came">What came, at least 0.</param>
    /// <param name="deviation">Standard deviation of the factor; 0 where it is not known.</param>
    public static double Shrunk(double expected, double came, double deviation)
    {
        var known = deviation > 0 ? deviation : UsualError;
        var prior = 1 / (known * known);
        return (prior + came) / (prior + expected);
    }

    /// <summary>The queue with the rest of the day scaled.</summary>
    /// <param name="queue">The queue as it was planned.</param>
    /// <param name="first">First interval of the rest.</param>
    /// <param name="end">The interval after its last.</param>
    public QueueDemand Applied(QueueDemand queue, int first, int end) =>
        queue with
        {
            Calls =
            [
                .. queue.Calls.Select(
                    (calls, interval) =>
                        interval >= first && interval < end ? Rounded(calls * (decimal)Volume) : calls
                ),
            ],
            AhtShape =
            [
                .. queue.Calls.Select(
                    (_, interval) =>
                        (queue.AhtShape?[interval] ?? 1)
                        * (interval >= first && interval < end ? Rounded((decimal)HandleTime) : 1)
                ),
            ],
        };

    private static decimal Rounded(decimal number) => Math.Round(number, 6);
}
