using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What a queue must say so that other days than the forecast one can be planned and judged.</summary>
internal static class StressBuild
{
    /// <summary>The faults of the keys that speak of such days.</summary>
    public static IEnumerable<ScenarioError> Faults(QueueSection queue)
    {
        if (queue.Target.StaffFor != StaffFor.Point && queue.Volume.DayError is null)
            yield return new(
                queue.Target.SpanOf("staff-for"),
                "nothing tells how far a day may fall from the forecast",
                "the key day-error in volume, such as day-error: 6%"
            );
        if (queue.Target is { StaffFor: StaffFor.Expected, ServiceLevel: null })
            yield return new(
                queue.Target.SpanOf("staff-for"),
                "there is no service level to expect",
                "service-level: 80%, or staff-for: p90"
            );
        if (queue.Redials is not null && queue.Patience is null)
            yield return new(
                queue.KeySpan("redials"),
                "nobody gives up, so nobody calls again",
                "the key patience, such as patience: 120s"
            );
    }
}
