using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>One day under stress.</summary>
/// <param name="Day">The day.</param>
/// <param name="Promises">Share of the draws in which the day keeps what its target promises.</param>
/// <param name="Planned">Service level with everybody at work and the calls as forecast.</param>
/// <param name="Mean">Calls in time over calls, over all draws.</param>
/// <param name="Worst">The service level that one draw in twenty falls below.</param>
public sealed record StressedDay(int Day, double Promises, double Planned, double Mean, double Worst);

/// <summary>An interval that suffers most.</summary>
/// <param name="Interval">The interval.</param>
/// <param name="LostCalls">Calls that are no longer answered in time, on average over the draws, beyond those of the plan.</param>
/// <param name="BelowTarget">Share of the draws in which the interval falls below the target's service level; NaN without one.</param>
/// <param name="Planned">Service level as planned.</param>
/// <param name="Mean">Calls in time over calls, over all draws.</param>
public sealed record FragileInterval(
    int Interval,
    double LostCalls,
    double BelowTarget,
    double Planned,
    double Mean
);

/// <summary>
/// How a finished roster bears what may come: agents who fall ill, days with other calls and other handle times.
/// </summary>
/// <param name="Queue">The queue.</param>
/// <param name="Draws">How many days were drawn for each day.</param>
/// <param name="Seed">Seed of the draws.</param>
/// <param name="Days">By day.</param>
/// <param name="Fragile">The three intervals that suffer most, the worst first.</param>
public sealed record Robustness(
    QueueDemand Queue,
    int Draws,
    int Seed,
    IReadOnlyList<StressedDay> Days,
    IReadOnlyList<FragileInterval> Fragile
)
{
    private const int MostFragile = 3;
    private const double Rounding = 1e-9;

    /// <summary>
    /// Draws absences (each agent on each day by unplanned absence), volume and handle time (a factor each for the whole
    /// day), and judges each interval by Erlang A where patience is known, else by Erlang C. Days are drawn on all cores;
    /// the result depends on the seed alone.
    /// </summary>
    /// <param name="queue">The queue, with its uncertainty.</param>
    /// <param name="roster">The roster.</param>
    /// <param name="minutes">
    /// Agent-minutes of each interval that the queue is given. Where agents serve several queues, those who are present
    /// keep giving it the same share of their time.
    /// </param>
    /// <param name="draws">How many days to draw for each day; at least 1.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static Robustness Of(QueueDemand queue, Roster roster, Func<int, int> minutes, int draws, int seed)
    {
        var horizon = roster.Brief.Horizon;
        var stress = Enumerable
            .Range(0, horizon.Days)
            .Select(day => new StressDraws(queue, roster, minutes, day))
            .ToList();
        var days = stress.AsParallel().AsOrdered().Select(day => day.Drawn(draws, seed)).ToList();
        var plan = stress.SelectMany(day => day.Planned()).ToList();
        var intervals = days.SelectMany(day =>
                Enumerable
                    .Range(0, horizon.IntervalsPerDay)
                    .Select(place => day.Select(draw => draw[place]).ToList())
            )
            .ToList();
        return new(
            queue,
            draws,
            seed,
            [
                .. days.Zip(plan.Chunk(horizon.IntervalsPerDay))
                    .Select((day, index) => Day(queue, index, day.First, day.Second)),
            ],
            [
                .. intervals
                    .Zip(plan)
                    .Select((drawn, interval) => Interval(queue, interval, drawn.First, drawn.Second))
                    .OrderByDescending(interval => interval.LostCalls)
                    .Take(MostFragile),
            ]
        );
    }

    private static StressedDay Day(
        QueueDemand queue,
        int day,
        IReadOnlyList<IReadOnlyList<ServiceTally>> draws,
        IReadOnlyList<ServiceTally> plan
    )
    {
        var drawn = draws.Select(ServiceTally.Sum).ToList();
        var levels = drawn.Select(one => Level(queue, one)).Order().ToList();
        return new(
            day,
            drawn.Average(one => queue.Target.IsKeptBy(one) ? 1.0 : 0),
            Level(queue, ServiceTally.Sum(plan)),
            Level(queue, ServiceTally.Sum(drawn)),
            levels[levels.Count / 20]
        );
    }

    private static FragileInterval Interval(
        QueueDemand queue,
        int interval,
        IReadOnlyList<ServiceTally> drawn,
        ServiceTally plan
    ) =>
        new(
            interval,
            drawn.Average(one => one.Offered - one.InTime) - (plan.Offered - plan.InTime),
            queue.Target.ServiceLevel is { } least
                ? drawn.Average(one => Level(queue, one) < least - Rounding ? 1.0 : 0)
                : double.NaN,
            Level(queue, plan),
            Level(queue, ServiceTally.Sum(drawn))
        );

    private static double Level(QueueDemand queue, ServiceTally tally) =>
        tally.ServiceLevel(queue.Target.Definition);
}
