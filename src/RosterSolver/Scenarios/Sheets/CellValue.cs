using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A value of a scenario in one cell. Words and numbers stand as they are; what begins with a brace, a bracket or a quote is YAML
/// within one line, such as <c>[night, late]</c>.
/// </summary>
internal static class CellValue
{
    private const string Openings = "{[\"";

    /// <summary>The text of the cell.</summary>
    public static string Of(Node node) =>
        node is ScalarNode { IsEmpty: false } words && !IsYaml(words.Text) && words.Text.Trim() == words.Text
            ? AsItIs(words)
            : NodeText.InLine(node);

    /// <summary>What a cell says; each part of it has the place of the cell.</summary>
    /// <param name="cell">The cell's text and place.</param>
    /// <param name="errors">Receives the faults of what looks like YAML and is none.</param>
    public static Node? Read(TableField cell, List<ScenarioError> errors)
    {
        if (!IsYaml(cell.Text))
            return new ScalarNode(cell.At, cell.Text);
        var read = YamlReader.Read(cell.Text, cell.At.File);
        errors.AddRange(read.Errors.Select(fault => fault with { At = cell.At }));
        return read.Ok ? At(read.Value, cell.At) : null;
    }

    /// <summary>Words without the quotes that a text needs; those that could be no value keep theirs.</summary>
    private static string AsItIs(ScalarNode words) =>
        (words with { Quoted = false }).IsEmpty ? NodeText.InLine(words) : words.Text;

    private static bool IsYaml(string text) => text.Length > 0 && Openings.Contains(text[0]);

    private static Node At(Node node, SourceSpan at) =>
        node switch
        {
            MapNode map => new MapNode(
                at,
                [.. map.Entries.Select(entry => new MapEntry(entry.Key, at, At(entry.Value, at)))]
            ),
            ListNode list => new ListNode(at, [.. list.Items.Select(item => At(item, at))]),
            _ => node with { At = at },
        };
}
