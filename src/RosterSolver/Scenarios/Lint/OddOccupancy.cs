namespace RosterSolver.Scenarios;

/// <summary>Agents who are never idle, or hardly ever busy.</summary>
internal sealed class OddOccupancy : LintCheck
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted) =>
        from queue in linted.Queues
        let most = queue.Section.Target.MaxOccupancy
        where most is { Value: < 0.5m or (> 0.95m and < 1) }
        select Finding(
            queue.Section.Target.SpanOf("max-occupancy"),
            $"agents of {queue.Name} may be busy {most} of their time on the phone",
            most.Value.Value < 0.5m ? "more than half of it would be idle" : "nobody keeps that up for hours",
            "80% to 90% are usual"
        );
}
