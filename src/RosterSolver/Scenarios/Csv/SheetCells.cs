using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The cells of one sheet as texts; the first row that has several is the header, what stands above it a title.</summary>
internal sealed class SheetCells
{
    /// <summary>Characters of XML that one sheet may have: some hundred thousand rows.</summary>
    public const long MostCharacters = 200_000_000;

    private readonly string path;
    private readonly SortedDictionary<int, SortedDictionary<int, CellText>> rows = [];
    private readonly List<CellRange> merged = [];

    private SheetCells(string path, string name) => (this.path, Name) = (path, name);

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    /// <summary>Where the header begins.</summary>
    public SourceSpan Start => At(rows.Count == 0 ? 1 : HeaderLine, 1);

    /// <summary>The header's fields, from its first column to its last; empty where the sheet is.</summary>
    public IReadOnlyList<TableField> Header =>
        rows.Count == 0
            ? []
            : [.. rows[HeaderLine].Select(cell => new TableField(cell.Value.Text, At(HeaderLine, cell.Key)))];

    private int HeaderLine =>
        rows.Where(row => row.Value.Count > 1).Select(row => row.Key).FirstOrDefault(rows.Keys.First());

    /// <summary>The sheets of a workbook that can be seen.</summary>
    public static IEnumerable<SheetCells> Of(string path, WorkbookPart book)
    {
        var formats = new CellFormats(book);
        var strings =
            book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>()
                .Select(item => item.InnerText)
                .ToList()
            ?? [];
        foreach (var sheet in book.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            var hidden = sheet.State?.Value is { } state && state != SheetStateValues.Visible;
            if (hidden || book.GetPartById(sheet.Id!.Value!) is not WorksheetPart part)
                continue;
            var cells = new SheetCells(path, sheet.Name?.Value ?? "");
            cells.Fill(part.Worksheet!, formats, strings);
            yield return cells;
        }
    }

    /// <summary>The rows below the header that have anything in them.</summary>
    public Result<IReadOnlyList<TableRow>> Rows() => Rows(Header);

    /// <summary>The same, under a header with other names.</summary>
    public Result<IReadOnlyList<TableRow>> Rows(IReadOnlyList<TableField> header)
    {
        var faults = new List<ScenarioError>();
        var table = new List<TableRow>();
        foreach (
            var range in merged.Where(range =>
                range.First.Column != range.Last.Column && range.Last.Row >= header[0].At.Line
            )
        )
            faults.Add(
                new(
                    At(range.First.Row, range.First.Column),
                    "cells are merged across columns",
                    "one value in each column; unmerge these cells"
                )
            );
        foreach (var (line, cells) in rows.Where(row => row.Key > header[0].At.Line))
        {
            if (cells.Values.All(cell => cell.Text.Length == 0 && cell.Fault is null))
                continue;
            table.Add(new(At(line, 1), Fields(line, cells, header, faults)));
        }

        return faults.Count > 0 ? new(null, FileFaults.Capped(faults)) : new(table, []);
    }

    /// <summary>Every row with its cells by column, for tables that have no header of names.</summary>
    public IReadOnlyDictionary<int, SortedDictionary<int, CellText>> Lines => rows;

    /// <summary>The place of a cell.</summary>
    public SourceSpan At(int row, int column) => new(path, row, column) { Sheet = Name };

    private Dictionary<string, TableField> Fields(
        int line,
        SortedDictionary<int, CellText> cells,
        IReadOnlyList<TableField> header,
        List<ScenarioError> faults
    )
    {
        var fields = new Dictionary<string, TableField>(StringComparer.Ordinal);
        foreach (var column in header.Where(column => column.Text.Length > 0))
        {
            var at = At(line, column.At.Column);
            var cell = cells.GetValueOrDefault(column.At.Column, CellText.Empty);
            if (cell.Fault is { } fault)
                faults.Add(new(at, fault, "a value (in Excel: copy, paste special, values)"));
            fields[column.Text] = new(cell.Text.Trim(), at);
        }

        return fields;
    }

    private void Fill(Worksheet sheet, CellFormats formats, List<string> strings)
    {
        var place = new CellPlace(0, 0);
        foreach (var row in sheet.Descendants<Row>())
        {
            place = new((int?)row.RowIndex?.Value ?? (place.Row + 1), 0);
            foreach (var cell in row.Elements<Cell>())
            {
                place = PlaceOf(cell, place);
                var text = CellText.Of(cell, formats, strings);
                if (text.Text.Length > 0 || text.Fault is not null)
                    Put(place, text);
            }
        }

        merged.AddRange(sheet.Descendants<MergeCell>().Select(cell => CellRange.Of(cell.Reference!.Value!)));
        foreach (var range in merged.Where(range => range.First.Column == range.Last.Column))
            FillDown(range);
    }

    /// <summary>A cell that does not say where it stands comes after the one before it.</summary>
    private static CellPlace PlaceOf(Cell cell, CellPlace before) =>
        cell.CellReference?.Value is { } reference
            ? CellPlace.Of(reference)
            : before with
            {
                Column = before.Column + 1,
            };

    private void FillDown(CellRange range)
    {
        if (rows.GetValueOrDefault(range.First.Row)?.GetValueOrDefault(range.First.Column) is not { } value)
            return;
        for (var row = range.First.Row; row <= Math.Min(range.Last.Row, rows.Keys.Max()); row++)
            Put(new(row, range.First.Column), value);
    }

    private void Put(CellPlace place, CellText text)
    {
        if (!rows.TryGetValue(place.Row, out var cells))
            rows[place.Row] = cells = [];
        cells[place.Column] = text;
    }
}
