using System.Globalization;
using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Web.Scenarios;

/// <summary>What a scenario asks for beyond what one may ask of this server, each with its place.</summary>
internal static class BeyondLimits
{
    private const string Agents = "agents";
    private const int MostKeys = 2000;

    /// <summary>
    /// The fault of a text that is beyond all measure: more agents, or more keys in one place, than anybody would write. It is told
    /// before anything is made of them, as that alone would take long.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">The limits.</param>
    public static ScenarioError? InText(MapNode text, ServerLimits limits)
    {
        if (Crowded(text) is { } crowded)
            return new(
                crowded.At,
                $"{crowded.Entries.Count} keys in one place",
                $"at most {MostKeys} on this server"
            );
        if (text.Find(Agents) is not { Value: ListNode { Items: var items } } agents)
            return null;
        var count = items.Sum(item => (long)Members(item));
        return count > limits.Agents
            ? new(agents.KeyAt, $"{count} agents", $"at most {limits.Agents} on this server")
            : null;
    }

    private static MapNode? Crowded(Node node) =>
        node switch
        {
            MapNode map => map.Entries.Count > MostKeys
                ? map
                : map.Entries.Select(entry => Crowded(entry.Value)).FirstOrDefault(one => one is not null),
            ListNode list => list.Items.Select(Crowded).FirstOrDefault(one => one is not null),
            _ => null,
        };

    private static int Members(Node item) =>
        item is MapNode map
        && map.Find("count")?.Value is ScalarNode count
        && int.TryParse(count.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var members)
            ? members
            : 1;

    /// <summary>The faults; empty where it keeps all limits.</summary>
    public static IReadOnlyList<ScenarioError> Of(Scenario scenario, ServerLimits limits)
    {
        var faults = new List<ScenarioError>();
        var written = scenario.Written;
        var at = new SourceSpan(scenario.File, 1, 1);
        if (scenario.Agents.Count > limits.Agents)
            faults.Add(
                new(
                    written?.KeySpan(Agents) ?? at,
                    $"{scenario.Agents.Count} agents",
                    $"at most {limits.Agents} on this server"
                )
            );
        if (scenario.Horizon.Days > limits.Days)
            faults.Add(
                new(
                    written?.Horizon is { Weeks: not null } horizon
                        ? horizon.SpanOf("weeks")
                        : written?.Horizon.SpanOf("days") ?? at,
                    $"{scenario.Horizon.Days} days",
                    $"at most {limits.Days} on this server"
                )
            );
        if (scenario.Solve.Time.TotalSeconds > limits.SolveSeconds)
            faults.Add(
                new(
                    written?.Solve?.SpanOf("time") ?? at,
                    $"a search of {scenario.Solve.Time.TotalSeconds:0} s",
                    $"at most {limits.SolveSeconds} s on this server"
                )
            );
        return faults;
    }
}
