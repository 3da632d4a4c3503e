using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A table in a file, whichever way it is kept: text as CSV, a sheet of a workbook, or a roster in JSON. The bytes say which,
/// never the name.
/// </summary>
internal static class TableFile
{
    /// <summary>The rows of a file that a scenario names.</summary>
    /// <param name="named">What the scenario says, for a file that is missing.</param>
    /// <param name="name">The file's name as written.</param>
    /// <param name="read">Access to files.</param>
    /// <param name="columns">The columns that must be there.</param>
    public static Result<IReadOnlyList<TableRow>> Read(
        SourceSpan named,
        string name,
        ReadFile read,
        IReadOnlyList<string> columns
    )
    {
        var (path, outside) = FileBelow.Of(name, named);
        if (outside is not null)
            return new(null, [outside]);
        if (read(path) is not { } bytes)
            return new(null, [new(named, $"there is no file '{path}', or it cannot be read")]);
        return Parse(path, bytes, columns);
    }

    /// <summary>The rows in the bytes of a file.</summary>
    /// <param name="path">The file, for positions.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="columns">The columns that must be there; of a workbook the first sheet that has them is read.</param>
    /// <param name="hasNotes">Whether lines of a single field may stand among the rows of CSV.</param>
    /// <param name="known">Columns that may have other names in the file; null for none.</param>
    public static Result<IReadOnlyList<TableRow>> Parse(
        string path,
        byte[] bytes,
        IReadOnlyList<string> columns,
        bool hasNotes = false,
        IReadOnlyList<ColumnNames>? known = null
    )
    {
        if (WorkbookTable.IsWorkbook(bytes))
            return WorkbookTable.Parse(path, bytes, columns, known);
        return RosterJson.IsJson(bytes)
            ? RosterJson.Parse(path, bytes)
            : CsvTable.Parse(path, bytes, columns, hasNotes, known);
    }

    /// <summary>
    /// Every table that has rows: the one of a text, or the sheets of a workbook. A sheet among several that cannot be read as a
    /// table, such as one with a picture of merged cells, is left out.
    /// </summary>
    /// <param name="path">The file, for positions.</param>
    /// <param name="bytes">What it holds.</param>
    public static Result<IReadOnlyList<IReadOnlyList<TableRow>>> All(string path, byte[] bytes)
    {
        if (!WorkbookTable.IsWorkbook(bytes))
        {
            var table = Parse(path, bytes, [], hasNotes: true);
            return table.Ok ? new(Filled([table.Value]), []) : new(null, table.Errors);
        }

        var sheets = WorkbookTable.Sheets(path, bytes);
        if (!sheets.Ok)
            return new(null, sheets.Errors);
        var tables = new List<IReadOnlyList<TableRow>>();
        foreach (var rows in sheets.Value.Select(sheet => sheet.Rows()))
        {
            if (rows.Ok)
                tables.Add(rows.Value);
            else if (sheets.Value.Count == 1)
                return new(null, rows.Errors);
        }

        return new(Filled(tables), []);
    }

    private static IReadOnlyList<IReadOnlyList<TableRow>> Filled(
        IEnumerable<IReadOnlyList<TableRow>> tables
    ) => [.. tables.Where(table => table.Count > 0)];
}
