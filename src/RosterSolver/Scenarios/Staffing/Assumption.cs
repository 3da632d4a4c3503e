using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A value that a planner has written, for results that say what they rest on.</summary>
/// <param name="Key">The keys on the way to it, joined by dots.</param>
/// <param name="Written">What was written.</param>
/// <param name="At">Where.</param>
public sealed record Assumption(string Key, string Written, SourceSpan At)
{
    private const int LongestList = 60;

    /// <summary>Whether the planner has written it; what holds by default is told in our words.</summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>The section of the file that it stands in.</summary>
    public string Section => Key.Split('.', '#')[0];

    /// <summary>Every value below a node; a list of values as one, of maps each with its place: <c>max-shifts#2</c>.</summary>
    public static IReadOnlyList<Assumption> Of(MapNode root) => [.. Below("", root)];

    private static IEnumerable<Assumption> Below(string path, Node node) =>
        node switch
        {
            MapNode map => map.Entries.SelectMany(entry =>
                Below(path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", entry.Value)
            ),
            ListNode list when list.Items.Any(item => item is MapNode) => list
                .Items.Index()
                .SelectMany(item => Below($"{path}#{item.Index + 1}", item.Item)),
            ListNode list => [new(path, Listed(list), list.At)],
            ScalarNode text => [new(path, text.Text, text.At)],
            _ => [],
        };

    private static string Listed(ListNode list)
    {
        var items = string.Join(", ", list.Items.OfType<ScalarNode>().Select(item => item.Text));
        return items.Length <= LongestList ? $"[{items}]" : $"[{items[..LongestList]}...]";
    }
}
