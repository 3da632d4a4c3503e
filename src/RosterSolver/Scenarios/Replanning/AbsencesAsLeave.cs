using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Absences as the leave that a scenario would have to name, so that whoever is absent is not taken for free.</summary>
public static class AbsencesAsLeave
{
    /// <summary>What to add to the scenario's text, and where it names those who are absent.</summary>
    /// <param name="replan">A replan with absences.</param>
    public static string InWords(Replan replan)
    {
        var scenario = replan.Before.Scenario;
        var absences = replan.Request.Absences;
        var named = absences
            .Select(one => one.Agent)
            .Distinct()
            .Select(id => (Id: id, scenario.Agents.First(agent => agent.Id == id).At))
            .Select(agent => $"{agent.Id} is at {agent.At}");
        return $"The scenario does not know of the absence: until it does, whoever is absent counts as free. Add to {scenario.File} "
            + $"({string.Join(", ", named)}):\n"
            + NodeText.Of(Patch.Map(("leave", In(scenario, absences)))).TrimEnd();
    }

    /// <summary>Under each agent's name the leave that the scenario writes there already, and the absences.</summary>
    internal static Node In(Scenario scenario, IReadOnlyList<Absence> absences) =>
        Patch.Map(
            absences
                .GroupBy(one => one.Agent, StringComparer.Ordinal)
                .Select(agent => (agent.Key, Leave(scenario, agent)))
        );

    private static Node Leave(Scenario scenario, IGrouping<string, Absence> absences) =>
        Patch.List(
            (scenario.Written?.Leave?.GetValueOrDefault(absences.Key) ?? [])
                .Concat(
                    absences.Select(one => new DateRange(
                        scenario.Horizon.DateOf(one.First),
                        scenario.Horizon.DateOf(one.Last)
                    ))
                )
                .Select(range => $"{range}")
        );
}
