using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Two names that are easily taken for each other: but for hyphens and capitals the same.</summary>
internal sealed class NamesAlike : LintCheck
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted) =>
        [
            .. Alike("agent", linted.Scenario.Agents.Select(agent => (agent.Id, agent.At))),
            .. Alike("shift", linted.Written.Shifts.Select(shift => (shift.Key, shift.Value.At))),
            .. Alike(
                "contract",
                linted.Written.Contracts.Select(contract => (contract.Key, contract.Value.At))
            ),
        ];

    private IEnumerable<LintFinding> Alike(string kind, IEnumerable<(string Name, SourceSpan At)> named) =>
        from alike in named.GroupBy(one => Plain(one.Name), StringComparer.Ordinal)
        let names = alike.DistinctBy(one => one.Name).ToList()
        where names.Count > 1
        select Finding(
            names[1].At,
            $"the {kind}s {names[0].Name} and {names[1].Name} differ in hyphens and capitals only",
            "they are easily taken for each other, or one of them is a slip",
            "give one another name"
        );

    private static string Plain(string name) =>
        string.Concat(Wide.Narrowed(name).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
