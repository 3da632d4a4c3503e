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
        if (section.People.Count == 0)
            errors.Add(
                section.Rota is { } rota && rota.Contract is null && section.Contracts.Count > 1
                    ? new(
                        section.SpanOf("rota"),
                        "there are no agents",
                        "the contract of its people under rota, or agents beside it"
                    )
                    : new(section.SpanOf("agents"), "there are no agents", "at least one")
            );
        var agents = new List<Agent>();
        foreach (var written in section.People)
            agents.AddRange(Members(written, section, contracts, horizon, errors));
        ReportTwice(agents, errors);
        ReportLeave(section, errors);
        if (errors.Count == 0)
            SkillBuild.ReportMissing(agents, section.Demand, errors);
        return WithLeave(agents, section, horizon);
    }

    /// <summary>Names of all agents and groups, as far as they are written soundly.</summary>
    public static IEnumerable<string> NamesOf(ScenarioSection section) =>
        section
            .People.Where(written => NamesFault(written) is null)
            .SelectMany(written => Ids(written).Concat(written.Group is { } group ? [group] : []));

    /// <summary>Names that are taken: of a group that clashes as a whole the first member is named.</summary>
    private static void ReportTwice(IReadOnlyList<Agent> agents, List<ScenarioError> errors)
    {
        var first = new Dictionary<string, Agent>(StringComparer.Ordinal);
        var reported = new HashSet<SourceSpan>();
        foreach (var agent in agents)
        {
            if (first.TryAdd(agent.Id, agent) || !reported.Add(agent.At))
                continue;
            var other = first[agent.Id].At;
            var place = other.File == agent.At.File ? $"at line {other.Line}" : $"in {other}";
            errors.Add(new(agent.At, $"there is an agent {agent.Id} already, {place}", "a name of its own"));
        }
    }

    private static IEnumerable<Agent> Members(
        AgentSection written,
        ScenarioSection section,
        IReadOnlyDictionary<string, Contract> contracts,
        Horizon horizon,
        List<ScenarioError> errors
    )
    {
        if (!contracts.TryGetValue(written.Contract, out var contract))
        {
            if (contracts.Count > 0)
                errors.Add(
                    new(
                        written.SpanOf("contract"),
                        $"unknown contract '{written.Contract}'",
                        Expectation.OneOf(contracts.Keys),
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
        var skills = SkillBuild.Of(written, section.Demand, errors);
        var wishes = WishBuild.Of(written.Wishes ?? [], [.. section.Shifts.Keys], horizon, errors);
        var at = written.SpanOf(written.Id is null ? "group" : "id");
        return Ids(written)
            .Select(id => new Agent(id, written.Group ?? id, contract, exempt, leave, [], at)
            {
                Skills = skills,
                Wishes = wishes,
            });
    }

    private static ScenarioError? NamesFault(AgentSection written) =>
        (written.Id, written.Group, written.Count) switch
        {
            (null, null, _) => new(written.At, "this agent has no name", "id, or group and count"),
            (not null, _, not null) => new(
                written.KeySpan("count"),
                $"agent {written.Id} is one agent and has no count",
                "id for one agent, or group and count for several"
            ),
            (null, not null, null) => new(
                written.SpanOf("group"),
                $"group {written.Group} has no count",
                "count, the number of its members"
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

    private static void ReportLeave(ScenarioSection section, List<ScenarioError> errors)
    {
        // An agent with a fault of its own is no unknown agent.
        var ids = section.People.Where(written => NamesFault(written) is null).SelectMany(Ids).ToList();
        foreach (var id in (section.Leave?.Keys ?? []).Except(ids, StringComparer.Ordinal))
            errors.Add(
                section.People.Any(written => written.Group == id)
                    ? new(
                        section.KeySpan("leave", id),
                        $"'{id}' is a group",
                        $"the id of a member such as {id}-01, or the key leave in the group"
                    )
                    : new(
                        section.KeySpan("leave", id),
                        $"unknown agent '{id}'",
                        ids.Count == 0 ? "the id of an agent" : $"the id of an agent, such as {ids[0]}",
                        Suggestion.Nearest(id, ids)
                    )
            );
    }

    private static IReadOnlyList<Agent> WithLeave(
        List<Agent> agents,
        ScenarioSection section,
        Horizon horizon
    )
    {
        var leave = section.Leave ?? new Dictionary<string, IReadOnlyList<DateRange>>();
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
