using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The first row of a table: the names of its columns.</summary>
internal static class TableHeader
{
    /// <summary>The header with each column under its own name, where it is known by another; the first of several.</summary>
    public static IReadOnlyList<TableField> Named(
        IReadOnlyList<TableField> names,
        IReadOnlyList<ColumnNames>? known
    )
    {
        var taken = names.Select(name => name.Text).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. names.Select(name =>
                known?.FirstOrDefault(column => column.Means(name.Text)) is { } own && taken.Add(own.Name)
                    ? name with
                    {
                        Text = own.Name,
                    }
                    : name
            ),
        ];
    }

    /// <summary>A column twice, or one that is missing: the header as a whole gets one fault. Null for a sound one.</summary>
    /// <param name="names">The names with their places.</param>
    /// <param name="start">Where the header begins.</param>
    /// <param name="columns">The columns that must be there.</param>
    /// <param name="known">Other names that these have, to be told where one is missing; null for none.</param>
    public static ScenarioError? Fault(
        IReadOnlyList<TableField> names,
        SourceSpan start,
        IReadOnlyList<string> columns,
        IReadOnlyList<ColumnNames>? known = null
    )
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Text.Length > 0 && !seen.Add(name.Text)))
            return new(name.At, $"column '{name.Text}' stands here a second time");
        var missing = columns.Except(seen, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return null;
        var expected = $"a header with {string.Join(", ", columns.Select(column => Written(column, known)))}";
        foreach (var name in names.Where(name => !columns.Contains(name.Text)))
        {
            if (Suggestion.Nearest(name.Text, missing) is { } meant)
                return new(name.At, $"unknown column '{name.Text}'", expected, meant);
        }

        return new(start, $"there is no column '{string.Join("', '", missing)}'", expected);
    }

    /// <summary>A column with another name of it, where there is one that is not English: <c>date (日期)</c>.</summary>
    private static string Written(string column, IReadOnlyList<ColumnNames>? known) =>
        known?.FirstOrDefault(one => one.Name == column)?.InChinese is { } chinese
            ? $"{column} ({chinese})"
            : column;
}
