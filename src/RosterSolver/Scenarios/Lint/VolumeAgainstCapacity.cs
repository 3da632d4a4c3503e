using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Calls for far more people than there are, or for far fewer.</summary>
internal sealed class VolumeAgainstCapacity : LintCheck
{
    private const decimal FarTooMuch = 1.3m;
    private const decimal FarTooLittle = 0.4m;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var scenario = linted.Scenario;
        if (scenario.Queues.Count == 0 || scenario.BackOffice.Count > 0 || scenario.Heads.Count > 0)
            yield break;
        var required =
            linted.Requirements.Sum(one => one.Rostered.Sum()) * scenario.Horizon.IntervalMinutes / 60m;
        var available = scenario.Agents.Sum(agent => agent.AvailableMinutes(scenario.Horizon)) / 60m;
        var at = linted.Written.Demand.Queues.Values.First().Volume.At;
        if (required > available * FarTooMuch)
            yield return Finding(
                at,
                $"calls require {required:N0} agent-hours, and contracts have {available:N0}",
                "most of the time people will be missing, whatever the roster",
                "check scale, column and handle time, or the number of agents"
            );
        else if (required < available * FarTooLittle)
            yield return Finding(
                at,
                $"calls require {required:N0} agent-hours, and contracts have {available:N0}",
                "most of the time people will be idle, whatever the roster",
                "check scale, column and handle time, or the number of agents"
            );
    }
}
