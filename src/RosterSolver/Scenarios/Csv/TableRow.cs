using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>One field of a table with its position.</summary>
internal readonly record struct TableField(string Text, SourceSpan At);

/// <summary>One row of a table: its fields by column.</summary>
internal sealed record TableRow(SourceSpan At, IReadOnlyDictionary<string, TableField> Fields)
{
    /// <summary>The field of a column that every row has.</summary>
    public TableField this[string column] => Fields[column];

    /// <summary>The text of a column that a file may leave out; empty where it does.</summary>
    public TableField? Find(string column) =>
        Fields.TryGetValue(column, out var field) && field.Text.Length > 0 ? field : null;
}
