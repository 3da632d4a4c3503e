namespace RosterSolver.Scenarios;

/// <summary>A threshold of the service level that is minutes where seconds are usual.</summary>
internal sealed class LongWait : LintCheck
{
    private const int Most = 300;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted) =>
        from queue in linted.Queues
        let target = queue.Section.Target
        where target is { ServiceLevel: not null, Within: > Most } && queue.Section.Concurrency == 1
        select Finding(
            target.SpanOf("within"),
            $"a call of {queue.Name} counts as answered in time after {target.Within / 60m:0.#} min",
            "10s to 60s are usual for calls",
            $"were seconds meant? {target.Within / 60}s"
        );
}
