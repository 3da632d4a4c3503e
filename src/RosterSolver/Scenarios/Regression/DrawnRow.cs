using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A line of a drawing without what stands after <c>#</c>, and where it lies in its file.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Place of its first character; of a text in quotes, that of the quote for every line.</param>
/// <param name="IsInBlock">Whether the drawing stands in a block, so that the place of each word is known.</param>
internal readonly record struct DrawnRow(string Text, SourceSpan Start, bool IsInBlock)
{
    /// <summary>The first character that is no blank.</summary>
    public int First => Text.Length - Text.TrimStart().Length;

    /// <summary>The place of a character.</summary>
    public SourceSpan At(int character) =>
        IsInBlock ? Start with { Column = Start.Column + character } : Start;

    /// <summary>The lines that say something.</summary>
    /// <param name="node">The drawing.</param>
    /// <param name="file">The lines of its file.</param>
    public static IEnumerable<DrawnRow> Of(ScalarNode node, string[] file)
    {
        var isBlock = file[node.At.Line - 1].AsSpan(node.At.Column - 1).StartsWith("|");
        var indent = isBlock
            ? file.Skip(node.At.Line).Where(line => line.Trim().Length > 0).Select(IndentOf).FirstOrDefault()
            : 0;
        foreach (var (place, line) in node.Text.Split('\n').Index())
        {
            var text = line.Split('#')[0].TrimEnd();
            if (text.Length > 0)
                yield return new(
                    text,
                    isBlock ? new(node.At.File, node.At.Line + 1 + place, indent + 1) : node.At,
                    isBlock
                );
        }
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;
}
