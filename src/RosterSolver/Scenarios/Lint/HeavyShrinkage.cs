namespace RosterSolver.Scenarios;

/// <summary>Shrinkage that leaves little of the paid time.</summary>
internal sealed class HeavyShrinkage : LintCheck
{
    private const decimal Least = 0.6m;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        if (
            linted.Written.Demand.Shrinkage is { } section
            && linted.Scenario.Queues is [var first, ..]
            && first.Shrinkage.OnPhone < Least
        )
            yield return Finding(
                section.At,
                $"of the time rostered {first.Shrinkage.OnPhone:P0} is spent on the phone",
                "most centres come to 70% or more, and breaks and leave that the roster places do not belong here",
                "leave out what is rostered"
            );
    }
}
