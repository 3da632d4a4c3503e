using System.Globalization;
using System.Text;

namespace RosterSolver.Scenarios;

/// <summary>The scenario that a staffing plan is held against, and who of the plan is who of the scenario.</summary>
/// <param name="Scenario">The scenario as it is written.</param>
/// <param name="Groups">The staff of the plan that it has.</param>
/// <param name="Week">Week of the plan, counted from 0, that its first week is.</param>
public sealed record RosterLink(Scenario Scenario, IReadOnlyList<LinkedGroup> Groups, int Week)
{
    /// <summary>The scenario with so many people.</summary>
    /// <param name="heads">Of each group, in their order; at least 1.</param>
    /// <param name="read">Access to files.</param>
    public Result<Scenario> With(IReadOnlyList<int> heads, ReadFile read)
    {
        var text = Extension.Load(Scenario.File, read);
        if (!text.Ok)
            return new(null, text.Errors);
        var changed = Groups
            .Zip(heads)
            .Aggregate(
                text.Value,
                (map, pair) =>
                    pair.First.Count.With(
                        map,
                        new ScalarNode(map.At, pair.Second.ToString(CultureInfo.InvariantCulture))
                    )
            );
        var files = new RecordedFiles(read);
        files.Remember(Scenario.File, Encoding.UTF8.GetBytes(NodeText.Of(changed)));
        return ScenarioReader.Of(changed, Scenario.File, files);
    }
}

/// <summary>A group of the plan's staff that is a group of agents.</summary>
/// <param name="Staff">Its place among the plan's staff.</param>
/// <param name="Agents">Name of the group of agents.</param>
/// <param name="Count">The key that says how many they are.</param>
public sealed record LinkedGroup(int Staff, string Agents, ScenarioKey Count);
