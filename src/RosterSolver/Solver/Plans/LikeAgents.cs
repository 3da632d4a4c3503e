using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Agents with the same skills to whom the same shifts are open, whatever the days, whom the aggregate model counts
/// instead of naming. Their limits are summed up over the class; days on which some of them cannot work are limits like
/// others.
/// </summary>
internal sealed class LikeAgents
{
    private readonly Dictionary<int, IReadOnlyList<(int Day, int Shift)>> openTo;
    private readonly Dictionary<int, IReadOnlySet<int>> daysOpen;

    private LikeAgents(int set, IReadOnlyList<(int Agent, IReadOnlyList<(int Day, int Shift)> Open)> people)
    {
        Set = set;
        openTo = people.ToDictionary(person => person.Agent, person => person.Open);
        Members = [.. people.Select(person => person.Agent)];
        Open = [.. people.SelectMany(person => person.Open).Distinct().Order()];
        daysOpen = people.ToDictionary(
            person => person.Agent,
            IReadOnlySet<int> (person) => person.Open.Select(choice => choice.Day).ToHashSet()
        );
    }

    /// <summary>Index of their skill set in the model.</summary>
    public int Set { get; }

    /// <summary>Indexes of the agents in the brief.</summary>
    public IReadOnlyList<int> Members { get; }

    /// <summary>The choices that at least one of them has, ordered.</summary>
    public IReadOnlyList<(int Day, int Shift)> Open { get; }

    /// <summary>The days on which a member can work.</summary>
    public IReadOnlySet<int> DaysOpen(int member) => daysOpen[member];

    /// <summary>Some of the members, as a class of their own.</summary>
    public LikeAgents Part(IReadOnlyList<int> members) =>
        new(Set, [.. members.Select(member => (member, openTo[member]))]);

    /// <summary>Sorts the agents of a model into classes.</summary>
    public static IReadOnlyList<LikeAgents> Of(RosterModel model)
    {
        var open = new OpenChoices(model);
        return
        [
            .. from set in model.SkillSets.Index()
            from like in set
                .Item.Agents.Select(agent => (Agent: agent, Open: open.Of(agent)))
                .GroupBy(
                    person => string.Join(' ', person.Open.Select(choice => choice.Shift).Distinct().Order()),
                    StringComparer.Ordinal
                )
            select new LikeAgents(set.Index, [.. like]),
        ];
    }
}
