using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>
/// The results of several intervals together, such as a day or the horizon, of one queue or all. Shares are weighted by what they are
/// shares of; percentages are never averaged.
/// </summary>
/// <param name="Intervals">The intervals.</param>
public sealed record Period(IReadOnlyList<IntervalResult> Intervals)
{
    /// <summary>The days of a horizon, for one queue.</summary>
    public static IReadOnlyList<Period> Days(IReadOnlyList<IntervalResult> intervals, Horizon horizon) =>
        [.. intervals.Chunk(horizon.IntervalsPerDay).Select(day => new Period(day))];

    /// <summary>Several queues at the same time: their calls and agents, not their percentages, are added up.</summary>
    public static Period Together(IEnumerable<Period> queues) =>
        new([.. queues.SelectMany(queue => queue.Intervals)]);

    /// <summary>Calls offered.</summary>
    public decimal Calls => Intervals.Sum(interval => interval.Calls);

    /// <summary>Calls answered in time over calls offered; 1 where nobody called.</summary>
    public double ServiceLevel => OverCalls(interval => interval.ServiceLevel);

    /// <summary>Calls answered over calls offered; 1 where nobody called.</summary>
    public double AnswerRate => OverCalls(interval => interval.Answered);

    /// <summary>Time on calls over time on the phone; 0 without anybody.</summary>
    public double Occupancy =>
        Share(Intervals.Sum(interval => interval.Busy), Intervals.Sum(interval => interval.OnPhone));

    /// <summary>Surplus over required.</summary>
    public double Over => Share(Intervals.Sum(interval => interval.Over), Required);

    /// <summary>Missing over required.</summary>
    public double Under => Share(Intervals.Sum(interval => interval.Under), Required);

    /// <summary>The requirement that is covered, over the requirement.</summary>
    public double Coverage => 1 - Under;

    /// <summary>Schedule fit, form (a): 1 - (surplus + missing) over required.</summary>
    public double WeightedFit => 1 - Over - Under;

    /// <summary>Schedule fit, form (b): mean over intervals with a requirement of 1 - |staffed - required| / required.</summary>
    public double MeanFit =>
        Mean(interval => 1 - (double)(Math.Abs(interval.Staffed - interval.Required) / interval.Required));

    /// <summary>Schedule fit, form (c): share of intervals with a requirement that are within 10 % of it.</summary>
    public double BandFit =>
        Mean(interval => Math.Abs(interval.Staffed - interval.Required) <= 0.1m * interval.Required ? 1 : 0);

    private decimal Required => Intervals.Sum(interval => (decimal)interval.Required);

    /// <summary>A mean weighted by calls; sums may round to a hair above 1, which no share is.</summary>
    private double OverCalls(Func<IntervalResult, double> share) =>
        Calls == 0
            ? 1
            : Math.Min(
                1,
                Intervals.Sum(interval => (double)interval.Calls * share(interval)) / (double)Calls
            );

    private double Mean(Func<IntervalResult, double> value) =>
        Intervals.Where(interval => interval.Required > 0).Select(value).DefaultIfEmpty(1).Average();

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static double Share(decimal part, decimal whole) => Share((double)part, (double)whole);
}
