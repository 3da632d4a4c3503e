using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The first row of a table: the names of its columns.</summary>
internal static class TableHeader
{
    /// <summary>A column twice, or one that is missing: the header as a whole gets one fault. Null for a sound one.</summary>
    /// <param name="names">The names with their places.</param>
    /// <param name="start">Where the header begins.</param>
    /// <param name="columns">The columns that must be there.</param>
    public static ScenarioError? Fault(
        IReadOnlyList<TableField> names,
        SourceSpan start,
        IReadOnlyList<string> columns
    )
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Text.Length > 0 && !seen.Add(name.Text)))
            return new(name.At, $"column '{name.Text}' stands here a second time");
        var missing = columns.Except(seen, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return null;
        var expected = $"a header with {string.Join(", ", columns)}";
        foreach (var name in names.Where(name => !columns.Contains(name.Text)))
        {
            if (Suggestion.Nearest(name.Text, missing) is { } meant)
                return new(name.At, $"unknown column '{name.Text}'", expected, meant);
        }

        return new(start, $"there is no column '{string.Join("', '", missing)}'", expected);
    }
}
