using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Somebody who can be given no shift on any day of the horizon.</summary>
internal sealed class UnavailableAgent : LintCheck
{
    private const int Week = 7;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var scenario = linted.Scenario;
        foreach (var agent in scenario.Agents)
        {
            if (!scenario.Shifts.Any(agent.MayWork))
                yield return Finding(
                    agent.At,
                    $"{agent.Id} may work none of the shifts",
                    "the contract and `not` leave no template open",
                    "widen families or templates of the contract, or leave the agent out"
                );
            else if (
                scenario.Horizon.Days > Week
                && Enumerable.Range(0, scenario.Horizon.Days).All(agent.Leave.Contains)
            )
                yield return Finding(
                    agent.At,
                    $"{agent.Id} is on leave on all days",
                    "nothing can be rostered, in more than a week",
                    "check the dates, or leave the agent out"
                );
        }
    }
}
