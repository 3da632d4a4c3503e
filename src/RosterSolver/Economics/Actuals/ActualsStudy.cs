using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>Why the service level came out as it did: over all, by queue and by day.</summary>
/// <param name="Plan">The roster that was worked.</param>
/// <param name="Whole">All queues and intervals of the file.</param>
/// <param name="Queues">Each queue by its name.</param>
/// <param name="Days">Each day that has a row, with its first planned day 0.</param>
/// <param name="HasHandleTimes">Whether the file knows handle times; else they count as planned.</param>
public sealed record ActualsStudy(
    Plan Plan,
    MissWaterfall Whole,
    IReadOnlyList<(string Queue, MissWaterfall Waterfall)> Queues,
    IReadOnlyList<(int Day, MissWaterfall Waterfall)> Days,
    bool HasHandleTimes
)
{
    /// <summary>Splits what happened.</summary>
    /// <param name="plan">The roster that was worked.</param>
    /// <param name="actuals">What happened, with calls in time and agents on the phone in every row.</param>
    public static ActualsStudy Of(Plan plan, IReadOnlyList<ActualInterval> actuals)
    {
        var byQueue = actuals.ToLookup(one => one.Queue);
        var services = Services(plan, byQueue);
        return new(
            plan,
            Of([.. services.Values], actuals, _ => true),
            [
                .. services.Select(one =>
                    (plan.Scenario.Queues[one.Key].Name, Of([one.Value], [.. byQueue[one.Key]], _ => true))
                ),
            ],
            ByDay([.. services.Values], actuals, plan.Scenario.Horizon.IntervalsPerDay),
            actuals.Any(one => one.HandleTime is not null)
        );
    }

    /// <summary>What each queue that has rows would have met, with what it promises; by its place, in that order.</summary>
    private static SortedDictionary<int, (ServiceCoalition Service, double? Promised)> Services(
        Plan plan,
        ILookup<int, ActualInterval> byQueue
    )
    {
        var measured = QueueKpis.Of(plan);
        return new(
            byQueue.ToDictionary(
                rows => rows.Key,
                rows =>
                {
                    var queue = plan.Scenario.Queues[rows.Key];
                    return (
                        new ServiceCoalition(
                            queue,
                            [.. rows],
                            interval => Staffing(measured[rows.Key].Intervals[interval])
                        ),
                        queue.Target.ServiceLevel
                    );
                }
            )
        );
    }

    private static IReadOnlyList<(int Day, MissWaterfall Waterfall)> ByDay(
        IReadOnlyList<(ServiceCoalition, double?)> services,
        IReadOnlyList<ActualInterval> actuals,
        int perDay
    ) =>
        [
            .. actuals
                .Select(one => one.Interval / perDay)
                .Distinct()
                .Order()
                .Select(day => (day, Of(services, actuals, interval => interval / perDay == day))),
        ];

    private static MissWaterfall Of(
        IReadOnlyList<(ServiceCoalition, double?)> queues,
        IReadOnlyList<ActualInterval> actuals,
        Func<int, bool> isAsked
    )
    {
        var asked = actuals.Where(one => isAsked(one.Interval)).ToList();
        return MissWaterfall.Of(
            queues,
            (asked.Sum(one => one.Offered), asked.Sum(one => one.InTime!.Value)),
            isAsked
        );
    }

    private static (int, decimal) Staffing(IntervalResult interval) => (interval.Required, interval.Staffed);
}
