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

    /// <summary>The day of a roster.</summary>
    public StressDraws(QueueDemand queue, Roster roster, int day)
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
                .Brief.Agents.SelectMany(agent => agent.History)
                .Concat(roster.Assignments)
                .Where(worked => worked.Range.Overlap(range) > 0)
                .Select(worked =>
                    intervals.Select(interval => worked.PhoneMinutes(horizon.Interval(interval))).ToArray()
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
                        (double)(onPhone * present.Sum(shift => shift[interval]) / intervalMinutes)
                    )
            ),
        ];

    private static Traffic Stressed(Traffic planned, decimal volume, decimal handleTime) =>
        new(
            Math.Round(planned.Calls * volume, Decimals),
            Math.Clamp(Math.Round(planned.Aht * handleTime, Decimals), 1, 86_400),
            planned.IntervalSeconds
        );
}
