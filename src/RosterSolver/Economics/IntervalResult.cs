using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>What a roster delivers in one planning interval.</summary>
/// <param name="Interval">Index of the interval.</param>
/// <param name="Calls">Calls offered.</param>
/// <param name="Required">Agents required at work and off their breaks.</param>
/// <param name="Staffed">Agents at work and off their breaks, averaged over the interval.</param>
/// <param name="OnPhone">Of these, agents who answer calls once shrinkage is taken off.</param>
/// <param name="ServiceLevel">Share of calls answered in time, 0 to 1; 1 where nobody calls.</param>
/// <param name="Answered">Share of calls answered at all; 1 under Erlang C, where nobody gives up.</param>
/// <param name="Busy">
/// Agents busy on average; at most those on the phone. Who holds several conversations at once is busy by the share of
/// them that is taken.
/// </param>
public sealed record IntervalResult(
    int Interval,
    decimal Calls,
    int Required,
    decimal Staffed,
    double OnPhone,
    double ServiceLevel,
    double Answered,
    double Busy
)
{
    /// <summary>Agents beyond the requirement.</summary>
    public decimal Over => Math.Max(0, Staffed - Required);

    /// <summary>Agents missing.</summary>
    public decimal Under => Math.Max(0, Required - Staffed);

    /// <summary>
    /// The results of all intervals. Staffing that is no whole number (a rest within the interval, shrinkage) is
    /// judged between the two whole numbers beside it, in proportion.
    /// </summary>
    /// <param name="queue">The queue.</param>
    /// <param name="required">Agents required in each interval.</param>
    /// <param name="minutes">Agent-minutes at work on it in an interval.</param>
    public static IReadOnlyList<IntervalResult> Of(
        QueueDemand queue,
        IReadOnlyList<int> required,
        Func<int, int> minutes
    ) =>
        [
            .. required.Select(
                (agents, interval) =>
                    Of(queue, interval, agents, minutes(interval) / (decimal)queue.IntervalMinutes)
            ),
        ];

    private static IntervalResult Of(QueueDemand queue, int interval, int required, decimal staffed)
    {
        var onPhone = (double)(staffed * queue.Shrinkage.OnPhone);
        var servers = onPhone * queue.Concurrency;
        var traffic = queue.Traffic(interval);
        var (inTime, answered) = ServiceOf(queue, traffic, servers);
        return new(
            interval,
            queue.Calls[interval],
            required,
            staffed,
            onPhone,
            inTime,
            answered,
            Math.Min(servers, traffic.Erlangs * answered) / queue.Concurrency
        );
    }

    /// <summary>
    /// Shares of calls answered in time, and at all, by servers that are no whole number: between the two whole numbers
    /// beside it, in proportion.
    /// </summary>
    internal static (double ServiceLevel, double Answered) ServiceOf(
        QueueDemand queue,
        Traffic traffic,
        double servers
    )
    {
        var fewer = (int)Math.Floor(servers);
        var more = servers - fewer;
        var low = QueueResult.Of(queue, traffic, fewer);
        var high = more > 0 ? QueueResult.Of(queue, traffic, fewer + 1) : low;
        return (Between(low.ServiceLevel, high.ServiceLevel), Between(low.Answered, high.Answered));

        double Between(double less, double greater) => less + more * (greater - less);
    }
}
