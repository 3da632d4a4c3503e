using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>Shifts that may follow each other with little sleep between them, and no rule against it.</summary>
internal sealed class NoRest : LintCheck
{
    private const int UsualRest = 11 * 60;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Of(LintedScenario linted)
    {
        var scenario = linted.Scenario;
        if (
            scenario.Rules.Any(rule => rule is MinRest)
            || scenario.Agents.All(agent => agent.Frame is not null)
        )
            yield break;
        var rest =
            from agent in scenario.Agents
            let open = scenario.Shifts.Where(agent.MayWork).ToList()
            from former in open
            from later in open
            select Horizon.Day + later.StartMinute - former.EndMinute;
        var least = rest.DefaultIfEmpty(UsualRest).Min();
        if (least < UsualRest)
            yield return Finding(
                linted.Written.Rules?.At ?? linted.Written.At,
                $"shifts of two days may follow each other after {Math.Max(0, least) / 60m:0.#} hours",
                "no rule asks for rest between them",
                "min-rest: { hours: 11 } is usual"
            );
    }
}
