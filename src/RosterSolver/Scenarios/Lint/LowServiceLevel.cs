namespace RosterSolver.Scenarios;

/// <summary>A promise that nobody makes: 0.8% or 8% in place of 80%.</summary>
internal sealed class LowServiceLevel : LintCheck
{
    private const decimal Least = 0.5m;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted) =>
        from queue in linted.Queues
        let target = queue.Section.Target
        where target.ServiceLevel is { Value: < Least }
        select Finding(
            target.SpanOf("service-level"),
            $"{queue.Name} promises that {target.ServiceLevel} of the calls are answered in time",
            "centres promise 70% to 95%",
            $"was {Meant(target.ServiceLevel!.Value.Value)} meant?"
        );

    private static string Meant(decimal share) =>
        share * 100 is >= 0.5m and < 1 ? $"{share * 10000:0.##}%" : $"{Math.Min(95, share * 1000):0.##}%";
}
