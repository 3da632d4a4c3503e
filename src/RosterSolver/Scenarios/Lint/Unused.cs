using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Shift templates, breaks and contracts that nobody and nothing uses.</summary>
internal sealed class Unused : LintCheck
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted) =>
        [.. Templates(linted), .. Breaks(linted.Written), .. Contracts(linted.Written)];

    private IEnumerable<LintFinding> Templates(LintedScenario linted) =>
        from template in linted.Written.Shifts
        let shifts = linted.Scenario.Shifts.Where(shift => shift.Template == template.Key).ToList()
        where !linted.Scenario.Agents.Any(agent => shifts.Exists(agent.MayWork))
        select Found(
            template.Value.At,
            "shift",
            template.Key,
            "no agent may work it",
            "open it to a contract"
        );

    private IEnumerable<LintFinding> Breaks(ScenarioSection written)
    {
        var used = written
            .Shifts.Values.SelectMany(template => template.Breaks ?? [])
            .ToHashSet(StringComparer.Ordinal);
        return from kind in written.Breaks ?? new Dictionary<string, BreakSection>()
            where !used.Contains(kind.Key)
            select Found(
                kind.Value.At,
                "break",
                kind.Key,
                "no shift has it",
                "name it under breaks of a shift"
            );
    }

    private IEnumerable<LintFinding> Contracts(ScenarioSection written)
    {
        var used = written.People.Select(agent => agent.Contract).ToHashSet(StringComparer.Ordinal);
        return from contract in written.Contracts
            where !used.Contains(contract.Key)
            select Found(
                contract.Value.At,
                "contract",
                contract.Key,
                "no agent has it",
                "give it to somebody"
            );
    }

    private LintFinding Found(SourceSpan at, string kind, string name, string why, string advice) =>
        Finding(at, $"the {kind} {name} is not used", why, $"{advice}, or take it out");
}
