using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A roster drawn as text: a line for each agent, a word for each day.</summary>
/// <param name="Lines">The lines that name an agent; all have the same days.</param>
internal sealed record RosterDrawing(IReadOnlyList<DrawnLine> Lines)
{
    private static readonly char[] blanks = [' ', '\t'];

    /// <summary>Days before the bar.</summary>
    public int PastDays => Lines[0].Past.Count;

    /// <summary>Days after the bar.</summary>
    public int Days => Lines[0].Days.Count;

    /// <summary>Reads a drawing; null where it has faults.</summary>
    /// <param name="node">The value of the key.</param>
    /// <param name="file">The lines of its file, for the places of words.</param>
    /// <param name="errors">Receives the faults.</param>
    public static RosterDrawing? Of(ScalarNode node, string[] file, List<ScenarioError> errors)
    {
        var before = errors.Count;
        var lines = DrawnRow.Of(node, file).Select(row => Line(row, errors)).OfType<DrawnLine>().ToList();
        if (lines.Count == 0 && errors.Count == before)
            errors.Add(new(node.At, "nobody is drawn", "a line for each agent, such as Ann: E L . N"));
        foreach (var line in lines.Skip(1).Where(line => !line.IsAsLongAs(lines[0])))
            errors.Add(
                new(
                    line.At,
                    $"{line.Agent} has {line.Length}",
                    $"the days of {lines[0].Agent}: {lines[0].Length}"
                )
            );
        foreach (
            var twice in lines
                .GroupBy(line => line.Agent, StringComparer.Ordinal)
                .SelectMany(same => same.Skip(1))
        )
            errors.Add(new(twice.At, $"{twice.Agent} is drawn a second time"));
        return errors.Count > before ? null : new(lines);
    }

    private static DrawnLine? Line(DrawnRow row, List<ScenarioError> errors)
    {
        var text = row.Text;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? "" : text[..colon].Trim();
        if (!new Identifier().TryParse(name, out _))
        {
            errors.Add(new(row.At(row.First), "no agent stands here", "a line such as Ann: E L . N"));
            return null;
        }

        var words = Words(row, colon + 1).ToList();
        var bars = words.Index().Where(word => word.Item.Text == "|").ToList();
        if (bars.Count > 1)
            errors.Add(new(bars[1].Item.At, "a second bar", "one '|' between history and horizon"));
        var past = bars.Count == 0 ? 0 : bars[0].Index;
        var days = words.Skip(bars.Count == 0 ? 0 : past + 1).Where(word => word.Text != "|").ToList();
        if (days.Count == 0)
            errors.Add(new(row.At(row.First), $"{name} has no days", "a word for each day"));
        return new(name, row.At(row.First), [.. words.Take(past)], days);
    }

    private static IEnumerable<DrawnWord> Words(DrawnRow row, int from)
    {
        for (var start = from; start < row.Text.Length; start++)
        {
            if (blanks.Contains(row.Text[start]))
                continue;
            var end = row.Text.IndexOfAny(blanks, start);
            end = end < 0 ? row.Text.Length : end;
            yield return new(row.Text[start..end], row.At(start));
            start = end;
        }
    }
}

/// <summary>What one agent works.</summary>
/// <param name="Agent">The agent's name.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Past">The days before the bar.</param>
/// <param name="Days">The days after it.</param>
internal sealed record DrawnLine(
    string Agent,
    SourceSpan At,
    IReadOnlyList<DrawnWord> Past,
    IReadOnlyList<DrawnWord> Days
)
{
    /// <summary>Its days in words.</summary>
    public string Length => Past.Count == 0 ? $"{Days.Count} days" : $"{Past.Count} days | {Days.Count} days";

    /// <summary>Whether it has as many days as another, on both sides of the bar.</summary>
    public bool IsAsLongAs(DrawnLine other) =>
        (Past.Count, Days.Count) == (other.Past.Count, other.Days.Count);
}

/// <summary>What an agent works on one day, as it is written.</summary>
internal readonly record struct DrawnWord(string Text, SourceSpan At);
