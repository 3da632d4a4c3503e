using System.Text;

namespace RosterSolver.Benchmarks;

/// <summary>The answer of a study: a table, printed as Markdown, so that tests/README.md can take it as it is.</summary>
/// <param name="Columns">The titles; the first column is aligned left, the others right.</param>
public sealed class StudyTable(params string[] Columns)
{
    private readonly List<string[]> rows = [];

    /// <summary>Adds a row, a text a column.</summary>
    public StudyTable Row(params string[] fields)
    {
        if (fields.Length != Columns.Length)
            throw new ArgumentException($"{fields.Length} fields, {Columns.Length} columns", nameof(fields));
        rows.Add(fields);
        return this;
    }

    /// <summary>The table in Markdown, columns padded to their widest text.</summary>
    public override string ToString()
    {
        var widths = Columns
            .Select((title, column) => rows.Select(row => row[column].Length).Append(title.Length).Max())
            .ToArray();
        var text = new StringBuilder();
        text.Append(Line(Columns, widths));
        var rules = widths.Select(
            (width, column) => column == 0 ? new('-', width) : new string('-', width - 1) + ":"
        );
        text.Append($"| {string.Join(" | ", rules)} |\n");
        foreach (var row in rows)
            text.Append(Line(row, widths));
        return text.ToString();
    }

    private static string Line(string[] fields, int[] widths) =>
        $"| {string.Join(" | ", fields.Select((text, column) => column == 0 ? text.PadRight(widths[column]) : text.PadLeft(widths[column])))} |\n";
}
