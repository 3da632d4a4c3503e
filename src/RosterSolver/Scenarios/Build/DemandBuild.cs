using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Calls, handle time and promises of the queue.</summary>
internal static class DemandBuild
{
    private const int LongestHandleTime = 86_400;
    private const int MostQueues = 8;

    /// <summary>The demand of each queue, or null when the section or its files have faults.</summary>
    public static IReadOnlyList<QueueDemand>? Of(
        DemandSection section,
        Calendar calendar,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section.Queues.Count == 0 && section.Heads is null)
            errors.Add(new(section.SpanOf("queues"), "there are no queues", "at least one, or heads"));
        if (section.Queues.Count + (section.BackOffice?.Count ?? 0) is var count and > MostQueues)
            errors.Add(
                new(
                    section.KeySpan("queues"),
                    $"{count} queues and kinds of back-office work",
                    $"at most {MostQueues} together"
                )
            );
        var shrinkage = ShrinkageBuild.Of(section.Shrinkage ?? new());
        var queues = section
            .Queues.Select(named => Queue(named.Key, named.Value, shrinkage, calendar, horizon, read, errors))
            .OfType<QueueDemand>()
            .ToList();
        return queues.Count == section.Queues.Count ? queues : null;
    }

    private static QueueDemand? Queue(
        string name,
        QueueSection queue,
        Shrinkage shrinkage,
        Calendar calendar,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        var before = errors.Count;
        var target = TargetBuild.Of(queue, errors);
        var volume = VolumeBuild.Of(name, queue.Volume, calendar, horizon, read, errors);
        var aht = HandleTime(queue, volume, errors);
        if (queue.Model == QueueModel.ErlangA && queue.Patience is null)
            errors.Add(
                new(
                    queue.SpanOf("model"),
                    "erlang-a needs to know when callers give up",
                    "the key patience, such as patience: 120s"
                )
            );
        errors.AddRange(StressBuild.Faults(queue));
        if (queue.Target.MinAgents * queue.Concurrency > ServiceTarget.MostAgents)
            errors.Add(
                new(
                    queue.Target.SpanOf("min-agents"),
                    $"{queue.Target.MinAgents} agents with {queue.Concurrency} conversations each",
                    $"at most {ServiceTarget.MostAgents} conversations"
                )
            );
        if (errors.Count > before || volume is null)
            return null;
        var shape = queue.HandleTime is null ? volume.Shape : null;
        var busiest = Enumerable
            .Range(0, volume.Calls.Count)
            .Select(interval => (Calls: volume.Calls[interval], Aht: aht * (shape?[interval] ?? 1)))
            .MaxBy(interval => interval.Calls * interval.Aht);
        if (TooBusy(queue, busiest.Calls, busiest.Aht, horizon, errors))
            return null;
        return new(
            name,
            volume.Calls,
            aht,
            horizon.IntervalMinutes,
            target,
            queue.Model,
            queue.Patience ?? double.PositiveInfinity,
            shrinkage,
            queue.Concurrency,
            queue.Weight,
            shape
        )
        {
            Uncertainty = new(Deviation(queue.Volume.DayError), Deviation(queue.HandleTime?.DayError)),
            StaffFor = queue.Target.StaffFor,
            Redials = queue.Redials is { } redials
                ? new((double)redials.Share.Value, redials.After)
                : Redials.None,
        };
    }

    private static double Deviation(Fraction? error) => (double)(error?.Value ?? 0);

    /// <summary>More agents than any centre has: a slip in the calls, in the time of a call or in the occupancy.</summary>
    private static bool TooBusy(
        QueueSection queue,
        decimal calls,
        decimal aht,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        var traffic = $"{calls:0.##} calls of {aht:0.##} s in {horizon.IntervalMinutes} minutes";
        var (work, capacity) = (calls * aht, ServiceTarget.MostAgents * 60m * horizon.IntervalMinutes);
        if (work > capacity)
            errors.Add(
                new(
                    queue.Volume.SpanOf(
                        queue.Volume.Scale > 1 ? "scale"
                        : queue.Volume.Csv is null ? "forecast"
                        : "csv"
                    ),
                    $"{traffic} keep more than {ServiceTarget.MostAgents} agents busy",
                    "calls in each interval, and the mean time of one call"
                )
            );
        else if (work > capacity * (queue.Target.MaxOccupancy?.Value ?? 1))
            errors.Add(
                new(
                    queue.Target.SpanOf("max-occupancy"),
                    $"{traffic} at {queue.Target.MaxOccupancy?.Value * 100:0.######}% need more than {ServiceTarget.MostAgents} agents",
                    "a share of the agents' time, such as 85%"
                )
            );
        else
            return false;
        return true;
    }

    /// <summary>The handle time that is written; failing that, the mean of those that come with the calls.</summary>
    private static decimal HandleTime(QueueSection queue, Volume? volume, List<ScenarioError> errors)
    {
        if (queue.HandleTime is not { } time)
        {
            if (volume is { Aht: null })
                errors.Add(
                    new(
                        queue.At,
                        "nothing says how long a call keeps an agent",
                        "the key handle-time, or a column handle_time beside the calls"
                    )
                );
            return volume?.Aht ?? 0;
        }

        var seconds = time.Answer + time.Talk + time.Hold + time.WrapUp;
        if (seconds is < 1 or > LongestHandleTime)
            errors.Add(new(time.At, $"a handle time of {seconds} seconds", "1s to 24h in all"));
        return seconds;
    }
}
