using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RosterSolver.Tests.Exchange;

/// <summary>Workbooks as other programs make them, cell by cell.</summary>
internal static class Workbooks
{
    public const uint DateStyle = 1;
    public const uint ChineseDateStyle = 2;
    public const uint TimeStyle = 3;

    /// <summary>One sheet of rows; a cell is a text, a number, a formula or a styled number.</summary>
    public static byte[] Of(
        object?[][] rows,
        string[]? merged = null,
        bool since1904 = false,
        bool behindOthers = false
    )
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new WorkbookProperties { Date1904 = since1904 }, new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            if (behindOthers)
            {
                Add(
                    book,
                    "Notes",
                    [
                        ["to do"],
                        ["ring Ann"],
                    ],
                    [],
                    SheetStateValues.Visible
                );
                Add(book, "Old", rows, [], SheetStateValues.Hidden);
            }

            Add(book, "Plan", rows, merged ?? [], SheetStateValues.Visible);
        }

        return stream.ToArray();
    }

    /// <summary>Several sheets that can be seen.</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new WorkbookProperties(), new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            foreach (var (name, rows) in sheets)
                Add(book, name, rows, [], SheetStateValues.Visible);
        }

        return stream.ToArray();
    }

    /// <summary>The workbook with no place written at any row or cell, as some programs do: they stand one after the other.</summary>
    public static byte[] Unplaced(byte[] book)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
            foreach (var row in sheet.Descendants<Row>())
                row.RowIndex = null;
            foreach (var cell in sheet.Descendants<Cell>())
                cell.CellReference = null;
        }

        return stream.ToArray();
    }

    public static Cell Formula(string formula, string? value) =>
        new()
        {
            CellFormula = new(formula),
            CellValue = value is null ? null : new(value),
            DataType = value is null ? null : CellValues.String,
        };

    public static Cell Styled(double number, uint style) =>
        new() { CellValue = new(number), StyleIndex = style };

    public static Cell Error(string code) => new() { CellValue = new(code), DataType = CellValues.Error };

    private static void Add(
        WorkbookPart book,
        string name,
        object?[][] rows,
        string[] merged,
        SheetStateValues state
    )
    {
        var part = book.AddNewPart<WorksheetPart>();
        var data = new SheetData();
        foreach (var (line, row) in rows.Index())
            data.Append(
                new Row(row.Select((value, column) => Placed(value, column, line + 1)).OfType<Cell>())
                {
                    RowIndex = (uint)line + 1,
                }
            );
        part.Worksheet = new Worksheet(data);
        if (merged.Length > 0)
            part.Worksheet.Append(
                new MergeCells(merged.Select(range => new MergeCell { Reference = range }))
            );
        book.Workbook!.Sheets!.Append(
            new Sheet
            {
                Name = name,
                SheetId = (uint)book.Workbook.Sheets.Count() + 1,
                Id = book.GetIdOfPart(part),
                State = state,
            }
        );
    }

    private static Cell? Placed(object? value, int column, int line)
    {
        var cell = value switch
        {
            null => null,
            Cell made => (Cell)made.CloneNode(deep: true),
            string text => new Cell
            {
                DataType = CellValues.InlineString,
                InlineString = new(new Text(text)),
            },
            _ => new Cell { CellValue = new(Convert.ToDouble(value)) },
        };
        if (cell is not null)
            cell.CellReference = $"{(char)('A' + column)}{line}";
        return cell;
    }

    private static Stylesheet Styles() =>
        new(
            new NumberingFormats(
                new NumberingFormat
                {
                    NumberFormatId = 170,
                    FormatCode = "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
                },
                new NumberingFormat { NumberFormatId = 171, FormatCode = "[h]:mm" }
            ),
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = 14 },
                new CellFormat { NumberFormatId = 170 },
                new CellFormat { NumberFormatId = 171 }
            )
        );
}
