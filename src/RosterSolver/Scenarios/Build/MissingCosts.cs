using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Costs that a recommendation needs and nobody has written. What is not known is not 0: whoever pays nothing writes 0. A plain
/// solve does without, for such costs are the same whatever the roster.
/// </summary>
public static class MissingCosts
{
    /// <summary>The faults of a scenario, each at its place; none where every cost is written.</summary>
    public static IReadOnlyList<ScenarioError> Of(Scenario scenario) =>
        scenario.Written is { } section ? [.. Of(section)] : [];

    /// <summary>The faults of what is written.</summary>
    internal static IEnumerable<ScenarioError> Of(ScenarioSection section) =>
        section
            .Contracts.Where(contract => contract.Value.OnCost is null)
            .Select(contract => new ScenarioError(
                contract.Value.At,
                $"on-cost of {contract.Key} is not written, and a cost that is not known is not 0",
                "what the employer pays on top of pay, such as on-cost: 35%, or 0% where that is nothing"
            ));
}
