using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The absences that nobody agreed on: sickness, and whoever did not come.</summary>
internal static class AbsenceBuild
{
    /// <summary>The agents with their absences; a day that is agreed leave as well stays leave.</summary>
    public static IReadOnlyList<Agent> Of(
        ScenarioSection section,
        IReadOnlyList<Agent> agents,
        Horizon horizon,
        ReadFile read,
        List<ScenarioError> errors
    )
    {
        if (section.Absences is not { } file)
            return agents;
        var table = TableFile.Read(section.SpanOf("absences"), file, read, AbsencesCsv.Columns);
        if (!table.Ok)
        {
            errors.AddRange(table.Errors);
            return agents;
        }

        var ids = agents.Select(agent => agent.Id).ToHashSet(StringComparer.Ordinal);
        return With(agents, new AbsencesCsv(horizon, ids, errors).Read(table.Value));
    }

    /// <summary>The agents with these absences, too.</summary>
    public static IReadOnlyList<Agent> With(IReadOnlyList<Agent> agents, IReadOnlyList<Absence> absences)
    {
        var days = absences.ToLookup(one => one.Agent, StringComparer.Ordinal);
        return [.. agents.Select(agent => days.Contains(agent.Id) ? Without(agent, days[agent.Id]) : agent)];
    }

    private static Agent Without(Agent agent, IEnumerable<Absence> absences)
    {
        var absent = absences
            .SelectMany(one => one.Days)
            .Where(day => !agent.HasAgreedLeave(day))
            .ToHashSet();
        return agent with
        {
            Leave = agent.Leave.Union(absent).ToHashSet(),
            Absent = agent.Absent.Union(absent).ToHashSet(),
        };
    }
}
