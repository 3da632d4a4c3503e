using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>One kind of likely mistake. Checks are found by reflection; each is a file, named by what it looks for.</summary>
internal abstract class LintCheck
{
    /// <summary>What findings call it: <c>low-service-level</c>.</summary>
    public string Name => KebabCase.Of(GetType().Name);

    /// <summary>What it finds in a scenario.</summary>
    public abstract IEnumerable<LintFinding> Of(LintedScenario linted);

    /// <summary>A finding of this check.</summary>
    protected LintFinding Finding(SourceSpan at, string what, string why, string advice) =>
        new(Name, at, what, why, advice);
}

/// <summary>A scenario with what several checks ask of it.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="written">What was written.</param>
internal sealed class LintedScenario(Scenario scenario, ScenarioSection written)
{
    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; } = scenario;

    /// <summary>What was written.</summary>
    public ScenarioSection Written { get; } = written;

    /// <summary>The requirement of each queue.</summary>
    public IReadOnlyList<Requirement> Requirements { get; } = scenario.Requirements();

    /// <summary>The queues as they are written, with their names.</summary>
    public IEnumerable<(string Name, QueueSection Section)> Queues =>
        Written.Demand.Queues.Select(queue => (queue.Key, queue.Value));
}
