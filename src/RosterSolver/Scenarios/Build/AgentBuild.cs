using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Groups and names become agents.</summary>
internal static class AgentBuild
{
    /// <summary>The agents in the order of the scenario, without history.</summary>
    public static IReadOnlyList<Agent> Of(
        ScenarioSection section,
        IReadOnlyDictionary<string, Contract> contracts,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        var agents = new List<Agent>();
        foreach (var written in section.Agents)
            agents.AddRange(Members(written, contracts, horizon, errors));
        if (agents.Count == 0 && errors.Count == 0)
            errors.Add(new(section.SpanOf("agents"), "there are no agents", "at least one"));
        foreach (
            var twice in agents
                .GroupBy(agent => agent.Id, StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
        )
            errors.Add(
                new(
                    twice.Last().At,
                    $"there are {twice.Count()} agents called {twice.Key}",
                    "names of their own"
                )
            );
        return WithLeave(agents, section, horizon, errors);
    }

    private static IEnumerable<Agent> Members(
        AgentSection written,
        IReadOnlyDictionary<string, Contract> contracts,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        if (!contracts.TryGetValue(written.Contract, out var contract))
        {
            errors.Add(
                new(
                    written.SpanOf("contract"),
                    $"unknown contract '{written.Contract}'",
                    $"one of {string.Join(", ", contracts.Keys)}",
                    Suggestion.Nearest(written.Contract, contracts.Keys)
                )
            );
            return [];
        }

        if (NamesFault(written) is { } fault)
        {
            errors.Add(fault);
            return [];
        }

        var leave = Days(written.Leave ?? [], horizon);
        var exempt = (written.Exempt ?? []).ToHashSet();
        return Ids(written)
            .Select(id => new Agent(id, written.Group ?? id, contract, exempt, leave, [], written.At));
    }

    private static ScenarioError? NamesFault(AgentSection written) =>
        (written.Id, written.Group, written.Count) switch
        {
            (null, null, _) => new(written.At, "an agent without a name", "id, or group and count"),
            (not null, _, not null) => new(
                written.KeySpan("count"),
                "a named agent has no count",
                "id, or group and count"
            ),
            (null, not null, null) => new(
                written.At,
                $"group {written.Group} has no count",
                "the number of its members"
            ),
            _ => null,
        };

    private static IEnumerable<string> Ids(AgentSection written)
    {
        if (written.Id is { } id)
            return [id];
        var digits = Math.Max(2, $"{written.Count}".Length);
        return Enumerable
            .Range(1, written.Count!.Value)
            .Select(number => $"{written.Group}-{$"{number}".PadLeft(digits, '0')}");
    }

    private static HashSet<int> Days(IReadOnlyList<DateRange> ranges, Horizon horizon) =>
        [
            .. from range in ranges
            from day in Enumerable.Range(
                horizon.DayOf(range.First),
                range.Last.DayNumber - range.First.DayNumber + 1
            )
            select day,
        ];

    private static IReadOnlyList<Agent> WithLeave(
        List<Agent> agents,
        ScenarioSection section,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        var ids = agents.ConvertAll(agent => agent.Id);
        var leave = section.Leave ?? new Dictionary<string, IReadOnlyList<DateRange>>();
        foreach (var id in leave.Keys.Where(id => !ids.Contains(id)))
            errors.Add(
                new(
                    section.KeySpan("leave", id),
                    $"unknown agent '{id}'",
                    "an agent of the scenario",
                    Suggestion.Nearest(id, ids)
                )
            );
        return
        [
            .. agents.Select(agent =>
                leave.TryGetValue(agent.Id, out var ranges)
                    ? agent with
                    {
                        Leave = agent.Leave.Union(Days(ranges, horizon)).ToHashSet(),
                    }
                    : agent
            ),
        ];
    }
}
