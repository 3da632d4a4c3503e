namespace RosterSolver.Demand;

/// <summary>
/// Erlang A (M/M/n+M): a waiting caller leaves after an exponential patience. Has a steady state at every load, with
/// fewer agents than Erlangs too. Times in seconds, shares from 0 to 1. Waits of served callers are NaN when there is
/// nobody to serve them. Infinite patience is Erlang C while agents exceed the load, and beyond it the limit of ever
/// longer patience: endless waits, and only the share n/a is served.
/// </summary>
public sealed record ErlangA
{
    /// <summary>Seconds of patience below which nothing changes any more, and whose inverse is still a number.</summary>
    private const double AtOnce = 1e-300;

    private readonly QueueTail _tail;

    private ErlangA(QueueTail tail) => _tail = tail;

    /// <summary>Share of callers who find all agents busy.</summary>
    public double WaitingProbability { get; private init; }

    /// <summary>Share of callers who leave unanswered.</summary>
    public double Abandonment { get; private init; }

    /// <summary>Share of callers who are answered: 1 - <see cref="Abandonment"/>, without its cancellation.</summary>
    public double Served { get; private init; }

    /// <summary>Mean time in queue of all callers, answered or not, in seconds.</summary>
    public double MeanWait { get; private init; }

    /// <summary>Average speed of answer: the mean wait of answered callers, in seconds.</summary>
    public double Asa { get; private init; }

    /// <summary>Mean number of callers waiting.</summary>
    public double QueueLength { get; private init; }

    /// <summary>Share of the agents' time spent on calls; 0 without agents.</summary>
    public double Occupancy { get; private init; }

    /// <summary>The queue at this many agents.</summary>
    /// <param name="traffic">The calls of the interval.</param>
    /// <param name="patience">Mean time in seconds until a waiting caller leaves; above 0, may be infinite.</param>
    /// <param name="agents">Agents on the phone; at least 0.</param>
    public static ErlangA Of(Traffic traffic, double patience, int agents) =>
        Of(traffic, patience, agents, ErlangB.InverseBlocking(traffic.Erlangs, agents));

    /// <summary>As <see cref="Of(Traffic, double, int)"/>, where a pass over all n has X = 1/B at hand.</summary>
    internal static ErlangA Of(Traffic traffic, double patience, int agents, double inverseBlocking)
    {
        if (double.IsNaN(patience) || patience <= 0)
            throw new ArgumentOutOfRangeException(nameof(patience), patience, "must be above 0 seconds");
        if (traffic.Calls == 0)
            return new ErlangA(new QueueTail.Absent()) { Served = 1 };
        if (agents == 0)
            return Unstaffed(traffic, patience);
        if (double.IsPositiveInfinity(patience))
            return Patient(traffic, agents, inverseBlocking);
        return Impatient(traffic, Math.Max(patience, AtOnce), agents, inverseBlocking);
    }

    /// <summary>The service level within the threshold (inclusive), by the definition named.</summary>
    /// <param name="definition">What the service level counts.</param>
    /// <param name="threshold">T in seconds; at least 0, finite.</param>
    public double ServiceLevel(ServiceLevelDefinition definition, double threshold)
    {
        var (answered, settled, waiting) = Within(threshold);
        return definition switch
        {
            ServiceLevelDefinition.Offered => answered,
            ServiceLevelDefinition.Virtual => 1 - waiting,
            ServiceLevelDefinition.WaitWithinThreshold => settled,
            ServiceLevelDefinition.OfServed => answered / Served,
            ServiceLevelDefinition.ExcludingShortAbandons => answered == 0
                ? 0
                : answered / (1 - (settled - answered)),
            _ => throw new ArgumentOutOfRangeException(nameof(definition), definition, "is not a definition"),
        };
    }

    /// <summary>Share of all callers who leave unanswered within the threshold.</summary>
    /// <param name="threshold">T in seconds; at least 0, finite.</param>
    public double AbandonmentWithin(double threshold)
    {
        var (answered, settled, _) = Within(threshold);
        return Math.Max(0, settled - answered);
    }

    /// <summary>
    /// Of all callers at the threshold: answered; answered or gone; and, would none ever leave, still waiting.
    /// </summary>
    private (double Answered, double Settled, double Waiting) Within(double threshold)
    {
        ServiceTarget.CheckThreshold(threshold);
        var (waiting, late) = _tail.After(threshold);
        return (Math.Max(0, Served - late), 1 - (waiting * _tail.Staying(threshold)), waiting);
    }

    private static ErlangA Unstaffed(Traffic traffic, double patience) =>
        new(new QueueTail.Endless(0, patience))
        {
            WaitingProbability = 1,
            Abandonment = 1,
            MeanWait = patience,
            Asa = double.NaN,
            QueueLength = traffic.ArrivalRate * patience,
        };

    private static ErlangA Patient(Traffic traffic, int agents, double inverseBlocking)
    {
        var queue = ErlangC.Of(traffic, agents, inverseBlocking);
        var served = traffic.Spare(agents) > 0 ? 1 : agents / traffic.Erlangs;
        QueueTail tail =
            traffic.Spare(agents) > 0
                ? new QueueTail.Patient(queue)
                : new QueueTail.Endless(served, double.PositiveInfinity);
        return new ErlangA(tail)
        {
            WaitingProbability = queue.WaitingProbability,
            Abandonment = 1 - served,
            Served = served,
            MeanWait = queue.Asa,
            Asa = queue.Asa,
            QueueLength = queue.QueueLength,
            Occupancy = queue.Occupancy,
        };
    }

    private static ErlangA Impatient(Traffic traffic, double patience, int agents, double inverseBlocking)
    {
        var rate = traffic.ArrivalRate;
        var service = agents / (double)traffic.Aht;
        var queue = PatienceSeries.Of(rate, service, 1 / patience);
        // Beyond 1e308 nobody waits: the largest number stands for infinity, which would make infinity / infinity.
        var idle = queue.Scaled(Math.Min(inverseBlocking - 1, double.MaxValue));
        var all = Math.Min(idle + queue.Sum, double.MaxValue);
        var served = (idle + (agents / traffic.Erlangs * queue.Tail)) / all;
        return new ErlangA(new QueueTail.Impatient(rate, service, patience, all, queue.Divisions))
        {
            WaitingProbability = queue.Sum / all,
            Abandonment = queue.Callers / all / patience / rate,
            Served = served,
            MeanWait = queue.Callers / all / rate,
            Asa = queue.ServedWait / all / served,
            QueueLength = queue.Callers / all,
            Occupancy = traffic.Erlangs * served / agents,
        };
    }
}
