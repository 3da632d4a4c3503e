using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>The decisions that a roster amounts to, looked up by agent, day and shift.</summary>
public sealed class Choices
{
    private readonly Roster roster;
    private readonly Lazy<IReadOnlyList<int>> phoneMinutes;
    private readonly bool[,,] chosen;
    private readonly int[,] starting;

    /// <summary>Reads the decisions off a roster whose shifts and agents belong to its brief.</summary>
    public Choices(Roster roster)
    {
        this.roster = roster;
        phoneMinutes = new(roster.PhoneMinutes);
        var agents = Index(roster.Brief.Agents, agent => agent.Id);
        var shifts = Index(roster.Brief.Shifts, shift => shift.Id);
        chosen = new bool[agents.Count, roster.Brief.Horizon.Days, shifts.Count];
        starting = new int[roster.Brief.Horizon.Days, shifts.Count];
        foreach (var assignment in roster.Assignments)
        {
            var shift = shifts[assignment.Shift.Id];
            chosen[agents[assignment.Agent], assignment.Day, shift] = true;
            starting[assignment.Day, shift]++;
        }
    }

    /// <summary>Minutes on the phone in a planning interval.</summary>
    public int PhoneMinutes(int interval) => phoneMinutes.Value[interval];

    /// <summary>Minutes at work and off breaks of the agents of a skill set, in each planning interval.</summary>
    public IReadOnlyList<int> PhoneMinutes(SkillSet set) =>
        roster.PhoneMinutes(set.Agents.Select(agent => roster.Brief.Agents[agent]));

    /// <summary>The agent's shifts, by start.</summary>
    public IReadOnlyList<Assignment> Worked(int agent) => roster.Of(roster.Brief.Agents[agent]);

    /// <summary>How many agents start the shift on the day.</summary>
    public int Starting(int day, int shift) => starting[day, shift];

    /// <summary>Whether the agent starts the shift on the day.</summary>
    public bool Contains(int agent, int day, int shift) => chosen[agent, day, shift];

    private static Dictionary<string, int> Index<T>(IEnumerable<T> things, Func<T, string> id) =>
        things
            .Select((thing, index) => (Id: id(thing), index))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
}
