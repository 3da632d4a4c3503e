using System.Text.RegularExpressions;

namespace RosterSolver.Scenarios;

/// <summary>Nodes as YAML text: in braces and brackets what fits a line, in lines of its own what does not.</summary>
internal static partial class NodeText
{
    private const int Width = 100;
    private const string Step = "  ";

    /// <summary>The text of a map, ending with a line break; what the map holds directly never stands in braces.</summary>
    public static string Of(MapNode map) =>
        string.Concat(map.Entries.Select(entry => Entry(entry, "", inBraces: false)));

    /// <summary>The text of a value within one line.</summary>
    public static string InLine(Node node) =>
        node switch
        {
            MapNode { Entries.Count: 0 } => "{}",
            MapNode map =>
                $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Key(entry)}: {InLine(entry.Value)}"))} }}",
            ListNode list => $"[{string.Join(", ", list.Items.Select(InLine))}]",
            ScalarNode { IsEmpty: true } => "~",
            ScalarNode scalar => Scalar(scalar),
            _ => throw new InvalidOperationException($"{node.Kind} cannot be written"),
        };

    /// <summary>A key and its value, each line indented.</summary>
    private static string Entry(MapEntry entry, string indent, bool inBraces = true)
    {
        var line = $"{indent}{Key(entry)}: {InLine(entry.Value)}\n";
        return entry.Value switch
        {
            MapNode { Entries.Count: > 0 } map when !inBraces || line.Length > Width =>
                $"{indent}{Key(entry)}:\n{string.Concat(map.Entries.Select(inner => Entry(inner, indent + Step)))}",
            ListNode list when line.Length > Width || list.Items is [MapNode, ..] =>
                $"{indent}{Key(entry)}:\n{string.Concat(list.Items.Select(item => Item(item, indent + Step)))}",
            _ => line,
        };
    }

    private static string Item(Node item, string indent)
    {
        var line = $"{indent}- {InLine(item)}\n";
        if (line.Length <= Width || item is not MapNode { Entries.Count: > 0 } map)
            return line;
        var lines = string.Concat(map.Entries.Select(entry => Entry(entry, indent + Step)));
        return $"{indent}- {lines[(indent.Length + Step.Length)..]}";
    }

    private static string Key(MapEntry entry) => Scalar(new(entry.KeyAt, entry.Key));

    private static string Scalar(ScalarNode scalar) =>
        !scalar.Quoted && !scalar.IsEmpty && Plain().IsMatch(scalar.Text)
            ? scalar.Text
            : $"\"{scalar.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>What needs no quotes: a ':' only before a letter or digit, no space at the end.</summary>
    [GeneratedRegex(
        @"^[\p{L}\p{N}]([\p{L}\p{N} ._/%+@-]|:(?=[\p{L}\p{N}]))*(?<! )$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Plain();
}
