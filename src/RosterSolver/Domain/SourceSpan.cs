namespace RosterSolver.Domain;

/// <summary>
/// A place in what a person wrote: the file as it was named, the line and the column, both counted from 1. In a workbook
/// the line is a row of a sheet, the column one of its columns.
/// </summary>
public readonly record struct SourceSpan(string File, int Line, int Column)
{
    private const int Letters = 26;

    /// <summary>The sheet of a workbook; null in a text.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// Written the way editors and compilers make clickable, <c>file:line:column</c>; in a workbook as spreadsheets name a cell,
    /// <c>file:sheet!C5</c>.
    /// </summary>
    public override string ToString() =>
        Sheet is null ? $"{File}:{Line}:{Column}" : $"{File}:{Sheet}!{ColumnName(Column)}{Line}";

    /// <summary>A column as spreadsheets name it: A, B, ..., Z, AA, ...</summary>
    public static string ColumnName(int column) =>
        column <= 0 ? "" : ColumnName((column - 1) / Letters) + (char)('A' + ((column - 1) % Letters));
}
