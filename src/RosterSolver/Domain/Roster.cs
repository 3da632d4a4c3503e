namespace RosterSolver.Domain;

/// <summary>Who works which shift on which day of the horizon, breaks named: the answer to a brief.</summary>
public sealed record Roster
{
    private readonly Dictionary<string, List<Assignment>> byAgent;

    /// <summary>Puts assignments into the brief's order.</summary>
    /// <param name="brief">What the roster answers to.</param>
    /// <param name="assignments">The shifts given within the horizon, in any order.</param>
    public Roster(Brief brief, IEnumerable<Assignment> assignments)
    {
        Brief = brief;
        var order = brief
            .Agents.Select((agent, index) => (agent.Id, index))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        Assignments =
        [
            .. assignments
                .OrderBy(assignment => order.GetValueOrDefault(assignment.Agent, int.MaxValue))
                .ThenBy(assignment => assignment.Range.Start),
        ];
        byAgent = Assignments
            .GroupBy(assignment => assignment.Agent, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    /// <summary>What the roster answers to.</summary>
    public Brief Brief { get; }

    /// <summary>The shifts given, by agent in the brief's order, then by start.</summary>
    public IReadOnlyList<Assignment> Assignments { get; }

    /// <summary>The shifts of one agent within the horizon, by start.</summary>
    public IReadOnlyList<Assignment> Of(Agent agent) => byAgent.GetValueOrDefault(agent.Id) ?? [];

    /// <summary>The agent's shifts before and within the horizon, by start.</summary>
    public IEnumerable<Assignment> Timeline(Agent agent) => agent.History.Concat(Of(agent));

    /// <summary>Minutes on the phone in each planning interval, over all agents, history's last night included.</summary>
    public IReadOnlyList<int> PhoneMinutes()
    {
        var minutes = new int[Brief.Horizon.Intervals];
        foreach (var assignment in Brief.Agents.SelectMany(agent => agent.History).Concat(Assignments))
            AddPhoneMinutes(minutes, assignment);
        return minutes;
    }

    /// <summary>Minutes at work and off breaks of some agents in each planning interval, their history included.</summary>
    public IReadOnlyList<int> PhoneMinutes(IEnumerable<Agent> agents)
    {
        var minutes = new int[Brief.Horizon.Intervals];
        foreach (var assignment in agents.SelectMany(Timeline))
            AddPhoneMinutes(minutes, assignment);
        return minutes;
    }

    private void AddPhoneMinutes(int[] minutes, Assignment assignment)
    {
        var length = Brief.Horizon.IntervalMinutes;
        var range = assignment.Range;
        var first = Math.Max(0, range.Start / length);
        var last = Math.Min(minutes.Length - 1, (range.End - 1) / length);
        for (var interval = first; interval <= last; interval++)
            minutes[interval] += assignment.PhoneMinutes(Brief.Horizon.Interval(interval));
    }
}
