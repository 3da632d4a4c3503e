using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What the callers of a queue are promised, and whether the queue's model knows of it.</summary>
internal static class TargetBuild
{
    /// <summary>The target; only sound when no faults were added.</summary>
    public static ServiceTarget Of(QueueSection queue, List<ScenarioError> errors)
    {
        var section = queue.Target;
        errors.AddRange(OutOfRange(section));
        errors.AddRange(UnknownToModel(queue));
        errors.AddRange(OverTheDay(section));
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
        return new(
            (double?)section.ServiceLevel?.Value,
            section.Within,
            section.Definition,
            section.MaxWait,
            section.MaxOccupancy?.Value,
            (double?)section.MaxAbandonment?.Value,
            section.MinAgents,
            (double?)section.Floor?.Value
        );
    }

    private static IEnumerable<ScenarioError> OutOfRange(TargetSection section)
    {
        if (section.ServiceLevel is { Value: < 0 or >= 1 } level)
            yield return new(
                section.SpanOf("service-level"),
                $"a service level of {level}",
                "0% to below 100%: no number of agents reaches 100%"
            );
        if (section.MaxOccupancy is { Value: <= 0 or > 1 } occupancy)
            yield return new(
                section.SpanOf("max-occupancy"),
                $"an occupancy of {occupancy}",
                "above 0% to 100%"
            );
        if (section.MaxAbandonment is { Value: < 0 or > 1 } abandonment)
            yield return new(
                section.SpanOf("max-abandonment"),
                $"an abandonment of {abandonment}",
                "0% to 100%"
            );
    }

    private static IEnumerable<ScenarioError> UnknownToModel(QueueSection queue)
    {
        var section = queue.Target;
        if (section.MaxAbandonment is not null && queue.Model != QueueModel.ErlangA)
            yield return new(
                section.KeySpan("max-abandonment"),
                "callers give up only under the model erlang-a",
                "model: erlang-a with patience"
            );
        if (queue.Model != QueueModel.Workload)
            yield break;
        foreach (var bound in Waits(section))
            yield return new(
                section.KeySpan(bound),
                $"a workload knows no waiting: {bound} would not be kept",
                "max-occupancy and min-agents, or another model"
            );
        if (section.MaxOccupancy is null)
            yield return new(
                queue.SpanOf("model"),
                "a workload needs to know its utilisation",
                "the key max-occupancy in target, such as max-occupancy: 85%"
            );
    }

    private static IEnumerable<string> Waits(TargetSection section)
    {
        if (section.ServiceLevel is not null)
            yield return "service-level";
        if (section.MaxWait is not null)
            yield return "max-wait";
    }

    private static IEnumerable<ScenarioError> OverTheDay(TargetSection section)
    {
        if (section.Over == TargetPeriod.Interval)
        {
            if (section.Floor is not null)
                yield return new(
                    section.KeySpan("floor"),
                    "a floor is kept only where the service level is for the day",
                    "over: day"
                );
            yield break;
        }

        if (section.ServiceLevel is not { } level)
            yield return new(
                section.SpanOf("over"),
                "there is no service level for the day",
                "service-level: 80%"
            );
        else if (section.Floor is not { } floor)
            yield return new(
                section.SpanOf("over"),
                "a day without a floor gives up whole intervals",
                "the key floor, such as floor: 60%"
            );
        else if (floor.Value <= 0 || floor.Value >= level.Value)
            yield return new(
                section.SpanOf("floor"),
                $"a floor of {floor} under a service level of {level}",
                "above 0% and below service-level"
            );
        if (
            section.Definition
            is ServiceLevelDefinition.OfServed
                or ServiceLevelDefinition.ExcludingShortAbandons
        )
            yield return new(
                section.SpanOf("definition"),
                "a day is weighted by the calls offered, and this definition counts others",
                "offered, virtual or wait-within-threshold"
            );
    }
}
