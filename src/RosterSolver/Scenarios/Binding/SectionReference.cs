using System.Globalization;
using System.Text;

namespace RosterSolver.Scenarios;

/// <summary>
/// Writes the reference of a record and of every record below it: for each a heading, what it means, and a table of
/// key, meaning, value and default. Made from the same shapes as the binder, so it cannot say anything else.
/// </summary>
public static class SectionReference
{
    /// <summary>Markdown for a record and all records that its keys lead to, each once, in the order of the keys.</summary>
    /// <param name="root">The record of a whole text.</param>
    /// <param name="heading">The mark of a heading, e.g. <c>##</c>.</param>
    public static string Of(Type root, string heading = "##")
    {
        var text = new StringBuilder();
        foreach (var (record, path) in Reachable(root))
        {
            text.Append(heading).Append(' ').AppendLine(NameOf(record)).AppendLine();
            if (path.Length > 0)
                text.Append("At `").Append(path).AppendLine("`.").AppendLine();
            if (KeyShape.DocOf(record) is { } doc)
                text.Append(doc.Meaning).AppendLine(".").AppendLine();
            text.AppendLine(Table(record));
        }

        return text.ToString().TrimEnd() + '\n';
    }

    /// <summary>The Markdown table of one record's keys, with a line end after each row.</summary>
    public static string Table(Type record)
    {
        var keys = RecordShape.Of(record).Keys;
        if (keys.Count == 0)
            return "No keys.\n";
        var text = new StringBuilder("| key | meaning | value | default |\n|---|---|---|---|\n");
        foreach (var key in keys)
        {
            var cells = new[] { $"`{key.Name}`", key.Doc?.Meaning ?? "", Value(key), Default(key) };
            text.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>The name of a record as the reference's heading: its type in kebab case, without "section".</summary>
    public static string NameOf(Type record) =>
        KebabCase.Of(
            record.Name.EndsWith("Section", StringComparison.Ordinal) ? record.Name[..^7] : record.Name
        );

    private static OrderedDictionary<Type, string> Reachable(Type root)
    {
        var paths = new OrderedDictionary<Type, string> { [root] = "" };
        for (var place = 0; place < paths.Count; place++)
        {
            var (record, path) = paths.GetAt(place);
            foreach (var key in RecordShape.Of(record).Keys)
            {
                if (Leaf(key.Value, path.Length == 0 ? key.Name : $"{path}.{key.Name}") is var (inner, below))
                    paths.TryAdd(inner, below);
            }
        }

        return paths;
    }

    private static (Type Record, string Path)? Leaf(ValueShape shape, string path) =>
        shape switch
        {
            SectionShape section => (section.Type, path),
            ListShape list => Leaf(list.Item, $"{path}[]"),
            MapShape map => Leaf(map.Item, $"{path}.<{map.Key.Name}>"),
            _ => null,
        };

    private static string Value(KeyShape key)
    {
        var value = Value(key.Value);
        if (key.Doc?.Unit is { } unit)
            value = $"{value}, in {unit}";
        return key.Limits is { } limits ? $"{value}; {limits}" : value;
    }

    private static string Value(ValueShape shape) =>
        shape switch
        {
            SectionShape section => $"[{NameOf(section.Type)}](#{NameOf(section.Type)})",
            ListShape list => list.OneOrMany
                ? $"{Value(list.Item)}, or a list of such"
                : $"a list, each item {Value(list.Item)}",
            MapShape map => $"a map, under each {map.Key.Name} {Value(map.Item)}",
            _ => Expectation.Of(shape),
        };

    private static string Default(KeyShape key) =>
        key.Required ? "required"
        : key.Doc?.Default is { } said ? said
        : key.Default switch
        {
            null => "none",
            bool yes => yes ? "`true`" : "`false`",
            Enum member => $"`{KebabCase.Of(member.ToString())}`",
            var other => $"`{Convert.ToString(other, CultureInfo.InvariantCulture)}`",
        };

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
