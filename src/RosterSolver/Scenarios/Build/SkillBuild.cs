using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What agents can do: queues and back-office work by name.</summary>
internal static class SkillBuild
{
    /// <summary>The skills of a group or an agent; null for all of them.</summary>
    public static IReadOnlySet<string>? Of(
        AgentSection written,
        DemandSection demand,
        List<ScenarioError> errors
    )
    {
        var names = NamesOf(demand);
        var skills = written.Skills ?? [];
        if (skills.Count == 0)
        {
            if (names.Count > 1 || written.Skills is not null)
                errors.Add(
                    new(
                        written.Skills is null ? written.At : written.SpanOf("skills"),
                        $"{written.Id ?? written.Group} has no skills",
                        $"skills, a list of {Expectation.OneOf(names)}"
                    )
                );
            return null;
        }

        for (var place = 0; place < skills.Count; place++)
        {
            if (!names.Contains(skills[place], StringComparer.Ordinal))
                errors.Add(
                    new(
                        written.SpanOf("skills", place),
                        $"unknown skill '{skills[place]}'",
                        Expectation.OneOf(names),
                        Suggestion.Nearest(skills[place], names)
                    )
                );
        }

        return skills.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Queues and work that nobody can do.</summary>
    public static void ReportMissing(
        IReadOnlyList<Agent> agents,
        DemandSection demand,
        List<ScenarioError> errors
    )
    {
        foreach (var name in NamesOf(demand).Where(name => !agents.Any(agent => agent.CanDo(name))))
            errors.Add(
                new(
                    demand.KeySpan(demand.Queues.ContainsKey(name) ? "queues" : "back-office", name),
                    $"no agent has the skill {name}",
                    $"agents with skills: [{name}]"
                )
            );
    }

    /// <summary>Names of all queues, and of work that can wait.</summary>
    public static IReadOnlyList<string> NamesOf(DemandSection demand) =>
        [.. demand.Queues.Keys.Union(demand.BackOffice?.Keys ?? [], StringComparer.Ordinal)];
}
