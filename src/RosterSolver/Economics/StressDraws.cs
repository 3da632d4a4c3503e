using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>The draws of one day of a queue: who is absent, how many call, how long calls take.</summary>
internal sealed class StressDraws
{
    private const double LeastFactor = 0.05;
    private const int Decimals = 6;

    private readonly QueueDemand queue;
    private readonly int day;
    private readonly int intervalMinutes;
    private readonly IReadOnlyList<Traffic> traffic;

    // By shift that touches the day, the night before it included: minutes on the phone in each interval.
    private readonly IReadOnlyList<int[]> shifts;

    // By interval: the share of the minutes of all who can that the queue is given.
    private readonly IReadOnlyList<decimal> given;

    /// <summary>The day of a roster.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="roster">The roster.</param>
    /// <param name="minutes">Agent-minutes of each interval that the queue is given.</param>
    /// <param name="day">The day.</param>
    public StressDraws(QueueDemand queue, Roster roster, Func<int, int> minutes, int day)
    {
        (this.queue, this.day) = (queue, day);
        var horizon = roster.Brief.Horizon;
        intervalMinutes = horizon.IntervalMinutes;
        var intervals = Enumerable.Range(day * horizon.IntervalsPerDay, horizon.IntervalsPerDay).ToList();
        traffic = [.. intervals.Select(queue.Traffic)];
        var range = new TimeRange(day * Horizon.Day, (day + 1) * Horizon.Day);
        shifts =
        [
            .. roster
                .Brief.Agents.Where(agent => agent.CanDo(queue.Name))
                .SelectMany(roster.Timeline)
                .Where(worked => worked.Range.Overlap(range) > 0)
                .Select(worked =>
                    intervals.Select(interval => worked.PhoneMinutes(horizon.Interval(interval))).ToArray()
                ),
        ];
        given =
        [
            .. intervals.Select(
                (interval, place) =>
                    shifts.Sum(shift => shift[place]) is > 0 and var all
                        ? minutes(interval) / (decimal)all
                        : 0
            ),
        ];
    }

    /// <summary>By draw, the tally of each interval. A night that touches two days is drawn for each of them.</summary>
    public IReadOnlyList<IReadOnlyList<ServiceTally>> Drawn(int draws, int seed) =>
        [.. Enumerable.Range(0, draws).Select(draw => Draw(new RandomStream(seed, day, draw)))];

    /// <summary>The tally of each interval as it is planned: absence as its average.</summary>
    public IReadOnlyList<ServiceTally> Planned() => Tallies(shifts, queue.Shrinkage.OnPhone, 1, 1);

    private IReadOnlyList<ServiceTally> Draw(RandomStream random)
    {
        var volume = Factor(queue.Uncertainty.Volume, random);
        var handleTime = Factor(queue.Uncertainty.HandleTime, random);
        var absence = queue.Shrinkage.UnplannedAbsence;
        var present = shifts.Where(_ => random.Uniform() >= (double)absence).ToList();
        return Tallies(present, queue.Shrinkage.OnPhone / (1 - absence), volume, handleTime);
    }

    private static decimal Factor(double deviation, RandomStream random) =>
        Math.Round((decimal)Math.Max(LeastFactor, 1 + (deviation * random.Gaussian())), Decimals);

    private IReadOnlyList<ServiceTally> Tallies(
        IReadOnlyList<int[]> present,
        decimal onPhone,
        decimal volume,
        decimal handleTime
    ) =>
        [
            .. traffic.Select(
                (planned, interval) =>
                    StationaryTally.Of(
                        queue,
                        Stressed(planned, volume, handleTime),
                        Servers(present.Sum(shift => shift[interval]), interval, onPhone)
                    )
            ),
        ];

    private double Servers(int minutes, int interval, decimal onPhone) =>
        (double)(onPhone * queue.Concurrency * given[interval] * minutes / intervalMinutes);

    private static Traffic Stressed(Traffic planned, decimal volume, decimal handleTime) =>
        new(
            Math.Round(planned.Calls * volume, Decimals),
            Math.Clamp(Math.Round(planned.Aht * handleTime, Decimals), 1, 86_400),
            planned.IntervalSeconds
        );
}
