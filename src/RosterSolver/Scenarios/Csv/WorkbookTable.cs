using DocumentFormat.OpenXml.Packaging;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A table in an Excel workbook (.xlsx): the first visible sheet whose first row has the columns. A cell with a formula counts
/// as the value that the spreadsheet showed when it was saved; a value that is merged over rows holds in each of them.
/// </summary>
internal static class WorkbookTable
{
    private static readonly byte[] zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] oldOrLocked = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Whether the bytes are a workbook, if perhaps one that cannot be read.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(zip) || bytes.StartsWith(oldOrLocked);

    /// <summary>The rows of the sheet that has the columns.</summary>
    public static Result<IReadOnlyList<TableRow>> Parse(
        string path,
        byte[] bytes,
        IReadOnlyList<string> columns,
        IReadOnlyList<ColumnNames>? known = null
    )
    {
        var read = Sheets(path, bytes);
        if (!read.Ok)
            return new(null, read.Errors);
        ScenarioError? first = null;
        foreach (var sheet in read.Value)
        {
            var header = TableHeader.Named(sheet.Header, known);
            if (TableHeader.Fault(header, sheet.Start, columns, known) is not { } fault)
                return sheet.Rows(header);
            first ??= fault;
        }

        return new(null, [first ?? new(new(path, 1, 1), "the workbook has no sheet with anything in it")]);
    }

    /// <summary>All visible sheets that have something in them, in their order.</summary>
    public static Result<IReadOnlyList<SheetCells>> Sheets(string path, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(oldOrLocked))
            return Refused(path, "this is a workbook of Excel 97 to 2003 (.xls), or one with a password");
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(
                stream,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = SheetCells.MostCharacters }
            );
            return document.WorkbookPart is { } book
                ? new([.. SheetCells.Of(path, book).Where(sheet => sheet.Header.Count > 0)], [])
                : Refused(path, "this is no workbook");
        }
        catch (Exception fault)
            when (fault
                    is OpenXmlPackageException
                        or FileFormatException
                        or InvalidDataException
                        or System.Xml.XmlException
                        or InvalidOperationException
                        or FormatException
            )
        {
            return Refused(path, "this is no workbook that can be read");
        }
    }

    private static Result<IReadOnlyList<SheetCells>> Refused(string path, string what) =>
        new(null, [new(new(path, 1, 1), what, "an Excel workbook saved as .xlsx, without a password")]);
}
