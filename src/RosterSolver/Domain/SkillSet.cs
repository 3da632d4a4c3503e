namespace RosterSolver.Domain;

/// <summary>Agents who can do the work of the same queues, whom coverage need not tell apart.</summary>
/// <param name="Queues">Indexes of these queues in the brief, ascending; not empty in a sound scenario.</param>
/// <param name="Agents">Indexes of the agents in the brief, ascending.</param>
public sealed record SkillSet(IReadOnlyList<int> Queues, IReadOnlyList<int> Agents)
{
    /// <summary>The sets of a brief, in the order of their first agents; one when there is one queue.</summary>
    public static IReadOnlyList<SkillSet> Of(Brief brief) =>
        [
            .. brief
                .Agents.Select((agent, index) => (index, Queues: QueuesOf(agent, brief)))
                .GroupBy(one => string.Join(' ', one.Queues), StringComparer.Ordinal)
                .Select(like => new SkillSet(like.First().Queues, [.. like.Select(one => one.index)])),
        ];

    private static List<int> QueuesOf(Agent agent, Brief brief) =>
        [.. brief.Queues.Index().Where(queue => agent.CanDo(queue.Item.Queue)).Select(queue => queue.Index)];
}
