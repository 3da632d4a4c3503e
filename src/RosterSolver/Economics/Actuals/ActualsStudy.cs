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
        var perDay = plan.Scenario.Horizon.IntervalsPerDay;
        var byQueue = actuals.ToLookup(one => one.Queue);
        var measured = QueueKpis.Of(plan);
        var services = plan
            .Scenario.Queues.Select(
                (queue, place) =>
                    (
                        Service: new ServiceCoalition(
                            queue,
                            [.. byQueue[place]],
                            interval => Staffing(measured[place].Intervals[interval])
                        ),
                        Promised: queue.Target.ServiceLevel
                    )
            )
            .ToList();
        var used = byQueue.Select(queue => queue.Key).Order().ToList();
        return new(
            plan,
            Of([.. used.Select(place => services[place])], actuals, _ => true),
            [
                .. used.Select(place =>
                    (plan.Scenario.Queues[place].Name, Of([services[place]], [.. byQueue[place]], _ => true))
                ),
            ],
            [
                .. actuals
                    .Select(one => one.Interval / perDay)
                    .Distinct()
                    .Order()
                    .Select(day =>
                        (
                            day,
                            Of(
                                [.. used.Select(place => services[place])],
                                actuals,
                                interval => interval / perDay == day
                            )
                        )
                    ),
            ],
            actuals.Any(one => one.HandleTime is not null)
        );
    }

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
