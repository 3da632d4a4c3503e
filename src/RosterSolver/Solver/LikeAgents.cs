using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Agents with the same open choices, whom the aggregate model counts instead of naming. Their limits are summed
/// up over the class.
/// </summary>
/// <param name="Members">Indexes of the agents in the brief.</param>
/// <param name="Open">The choices that each of them has, ordered.</param>
internal sealed record LikeAgents(IReadOnlyList<int> Members, IReadOnlyList<(int Day, int Shift)> Open)
{
    /// <summary>Sorts the agents of a model into classes.</summary>
    public static IReadOnlyList<LikeAgents> Of(RosterModel model)
    {
        var open = new OpenChoices(model);
        return
        [
            .. model
                .Agents.Select(agent => (agent, Choices: open.Of(agent)))
                .GroupBy(pair => string.Join(' ', pair.Choices), StringComparer.Ordinal)
                .Select(group => new LikeAgents(
                    [.. group.Select(pair => pair.agent)],
                    group.First().Choices
                )),
        ];
    }
}
