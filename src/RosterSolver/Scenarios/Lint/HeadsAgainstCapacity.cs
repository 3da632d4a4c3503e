using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>More people asked for by heads than all contracts together have hours for.</summary>
internal sealed class HeadsAgainstCapacity : LintCheck
{
    private const decimal FarTooMuch = 1.15m;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var scenario = linted.Scenario;
        var minutes = scenario
            .Shifts.GroupBy(shift => shift.Template, StringComparer.Ordinal)
            .ToDictionary(template => template.Key, template => template.Min(shift => shift.PaidMinutes));
        var asked = scenario.Heads.Sum(need => need.Required * minutes[need.Template]) / 60m;
        var available = scenario.Agents.Sum(agent => agent.AvailableMinutes(scenario.Horizon)) / 60m;
        if (asked <= available * FarTooMuch)
            yield break;
        yield return Finding(
            linted.Written.Demand.Heads!.At,
            $"heads ask for {asked:N0} agent-hours, and contracts have {available:N0}",
            "most of what is beyond will be missing, or overtime",
            "check the numbers, or that of the agents"
        );
    }
}
