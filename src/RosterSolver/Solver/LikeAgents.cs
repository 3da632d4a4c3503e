using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Agents with the same open choices and skills, whom the aggregate model counts instead of naming. Their limits are summed
/// up over the class.
/// </summary>
/// <param name="Set">Index of their skill set in the model.</param>
/// <param name="Members">Indexes of the agents in the brief.</param>
/// <param name="Open">The choices that each of them has, ordered.</param>
internal sealed record LikeAgents(
    int Set,
    IReadOnlyList<int> Members,
    IReadOnlyList<(int Day, int Shift)> Open
)
{
    /// <summary>Sorts the agents of a model into classes.</summary>
    public static IReadOnlyList<LikeAgents> Of(RosterModel model)
    {
        var open = new OpenChoices(model);
        return
        [
            .. from set in model.SkillSets.Index()
            from like in set
                .Item.Agents.Select(agent => (agent, Choices: OpenTo(agent, open, model)))
                .GroupBy(pair => string.Join(' ', pair.Choices), StringComparer.Ordinal)
            select new LikeAgents(set.Index, [.. like.Select(pair => pair.agent)], like.First().Choices),
        ];
    }

    private static List<(int Day, int Shift)> OpenTo(int agent, OpenChoices open, RosterModel model) =>
        [
            .. from day in Enumerable.Range(0, model.Brief.Horizon.Days)
            from shift in Enumerable.Range(0, model.Brief.Shifts.Count)
            where open[agent, day, shift]
            select (day, shift),
        ];
}
