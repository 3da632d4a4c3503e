using System.Text.RegularExpressions;

namespace RosterSolver.Scenarios;

/// <summary>Nodes as YAML text: the first levels in lines, what lies deeper in braces.</summary>
internal static partial class NodeText
{
    private const int LevelsInLines = 1;

    /// <summary>The text of a map, ending with a line break.</summary>
    public static string Of(MapNode map) => string.Concat(map.Entries.Select(entry => Lines(entry, 0)));

    /// <summary>The text of a value within one line.</summary>
    public static string InLine(Node node) =>
        node switch
        {
            MapNode map =>
                $"{{ {string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {InLine(entry.Value)}"))} }}",
            ListNode list => $"[{string.Join(", ", list.Items.Select(InLine))}]",
            ScalarNode { IsEmpty: true } => "~",
            ScalarNode scalar => Scalar(scalar),
            _ => throw new InvalidOperationException($"{node.Kind} cannot be written"),
        };

    private static string Lines(MapEntry entry, int level)
    {
        var indent = new string(' ', 2 * level);
        return entry.Value switch
        {
            MapNode { Entries.Count: > 0 } map when level < LevelsInLines =>
                $"{indent}{entry.Key}:\n{string.Concat(map.Entries.Select(inner => Lines(inner, level + 1)))}",
            ListNode { Items: [MapNode, ..] } list =>
                $"{indent}{entry.Key}:\n{string.Concat(list.Items.Select(item => $"{indent}  - {InLine(item)}\n"))}",
            _ => $"{indent}{entry.Key}: {InLine(entry.Value)}\n",
        };
    }

    private static string Scalar(ScalarNode scalar) =>
        !scalar.Quoted && Plain().IsMatch(scalar.Text)
            ? scalar.Text
            : $"\"{scalar.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N} ._/%+-]*$", RegexOptions.None, 1000)]
    private static partial Regex Plain();
}
