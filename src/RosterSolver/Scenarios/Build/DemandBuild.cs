using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Calls, handle time and promises of the queue.</summary>
internal static class DemandBuild
{
    private const int LongestHandleTime = 86_400;
    private const int MostQueues = 8;
    private const int MostServers = 20_000;

    /// <summary>The demand of each queue, or null when the section or its files have faults.</summary>
    public static IReadOnlyList<QueueDemand>? Of(
        DemandSection section,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section.Queues.Count == 0)
            errors.Add(new(section.SpanOf("queues"), "there are no queues", "at least one"));
        if (section.Queues.Count + (section.BackOffice?.Count ?? 0) is var count and > MostQueues)
            errors.Add(
                new(
                    section.KeySpan("queues"),
                    $"{count} queues and kinds of back-office work",
                    $"at most {MostQueues} together"
                )
            );
        var shrinkage = Shrinkage(section.Shrinkage ?? new());
        var queues = section
            .Queues.Select(named => Queue(named.Key, named.Value, shrinkage, horizon, read, errors))
            .OfType<QueueDemand>()
            .ToList();
        return queues.Count > 0 && queues.Count == section.Queues.Count ? queues : null;
    }

    private static QueueDemand? Queue(
        string name,
        QueueSection queue,
        Shrinkage shrinkage,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        var before = errors.Count;
        var aht = HandleTime(queue.HandleTime, errors);
        var target = Target(queue, errors);
        var calls = new CallsCsv(queue.Volume, horizon, errors).Read(read);
        if (queue.Model == QueueModel.ErlangA && queue.Patience is null)
            errors.Add(
                new(
                    queue.SpanOf("model"),
                    "erlang-a needs to know when callers give up",
                    "the key patience, such as patience: 120s"
                )
            );
        if (queue.Target.MinAgents * queue.Concurrency > MostServers)
            errors.Add(
                new(
                    queue.Target.SpanOf("min-agents"),
                    $"{queue.Target.MinAgents} agents with {queue.Concurrency} conversations each",
                    $"at most {MostServers} conversations"
                )
            );
        if (errors.Count > before || calls is null || TooBusy(queue, calls.Max(), aht, horizon, errors))
            return null;
        return new(
            name,
            calls,
            aht,
            horizon.IntervalMinutes,
            target,
            queue.Model,
            queue.Model == QueueModel.ErlangA ? queue.Patience!.Value : double.PositiveInfinity,
            shrinkage,
            queue.Concurrency,
            queue.Weight
        );
    }

    private static bool TooBusy(
        QueueSection queue,
        decimal calls,
        decimal aht,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        if (calls * aht <= Traffic.MostErlangs * 60 * horizon.IntervalMinutes)
            return false;
        errors.Add(
            new(
                queue.Volume.SpanOf(queue.Volume.Scale > 1 ? "scale" : "csv"),
                $"{calls:0.##} calls of {aht} s in {horizon.IntervalMinutes} minutes keep more than "
                    + $"{Traffic.MostErlangs:0} agents busy",
                "calls in each interval, and the mean time of one call"
            )
        );
        return true;
    }

    private static decimal HandleTime(HandleTimeSection time, List<ScenarioError> errors)
    {
        var seconds = time.Answer + time.Talk + time.Hold + time.WrapUp;
        if (seconds is < 1 or > LongestHandleTime)
            errors.Add(new(time.At, $"a handle time of {seconds} seconds", "1s to 24h in all"));
        return seconds;
    }

    private static ServiceTarget Target(QueueSection queue, List<ScenarioError> errors)
    {
        var section = queue.Target;
        if (section.ServiceLevel is { Value: < 0 or >= 1 } level)
            errors.Add(
                new(
                    section.SpanOf("service-level"),
                    $"a service level of {level}",
                    "0% to below 100%: no number of agents reaches 100%"
                )
            );
        if (section.MaxOccupancy is { Value: <= 0 or > 1 } occupancy)
            errors.Add(
                new(section.SpanOf("max-occupancy"), $"an occupancy of {occupancy}", "above 0% to 100%")
            );
        if (section.MaxAbandonment is { Value: < 0 or > 1 } abandonment)
            errors.Add(
                new(section.SpanOf("max-abandonment"), $"an abandonment of {abandonment}", "0% to 100%")
            );
        if (section.MaxAbandonment is not null && queue.Model != QueueModel.ErlangA)
            errors.Add(
                new(
                    section.KeySpan("max-abandonment"),
                    "callers give up only under the model erlang-a",
                    "model: erlang-a with patience"
                )
            );
        var target = new ServiceTarget(
            (double?)section.ServiceLevel?.Value,
            section.Within,
            ServiceLevelDefinition.Offered,
            section.MaxWait,
            section.MaxOccupancy?.Value,
            (double?)section.MaxAbandonment?.Value,
            section.MinAgents
        );
        if (
            section is
            { ServiceLevel: null, MaxWait: null, MaxOccupancy: null, MaxAbandonment: null, MinAgents: null }
        )
            errors.Add(
                new(
                    section.At,
                    "the target promises nothing",
                    "at least one bound, such as service-level: 80%"
                )
            );
        return target;
    }

    /// <summary>The shares of paid time off the work.</summary>
    public static Shrinkage Shrinkage(ShrinkageSection section) =>
        new(
            section.PlannedAbsence?.Value ?? 0,
            section.UnplannedAbsence?.Value ?? 0,
            section.InShift?.Value ?? 0
        );
}
