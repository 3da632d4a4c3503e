using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>Sheets as the bytes of an Excel workbook (ECMA-376).</summary>
internal static class WorkbookBytes
{
    private const int PaperA3 = 8;

    /// <summary>Points; what a spreadsheet takes by itself for Latin letters cuts Chinese ones off.</summary>
    private const double RowHeight = 16;

    // Entries of a zip archive carry a time; this is the earliest that there can be.
    private static readonly DateTimeOffset noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The workbook.</summary>
    public static byte[] Of(IReadOnlyList<WorkbookSheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "book");
            var styles = book.AddNewPart<WorkbookStylesPart>("styles");
            styles.Stylesheet = WorkbookStyles.Sheet();
            var list = new Sheets();
            foreach (var (place, sheet) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>($"sheet{place + 1}");
                Write(part, sheet);
                list.Append(
                    new Sheet
                    {
                        Name = sheet.Name,
                        SheetId = (uint)place + 1,
                        Id = book.GetIdOfPart(part),
                    }
                );
            }

            book.Workbook = new Workbook(list, new DefinedNames(sheets.Select(Titles)));
        }

        return WithoutTimes(stream.ToArray());
    }

    /// <summary>Header and first columns stand on every printed page.</summary>
    private static DefinedName Titles(WorkbookSheet sheet, int place) =>
        new($"'{sheet.Name}'!$A:${SourceSpan.ColumnName(sheet.Frozen)},'{sheet.Name}'!$1:$1")
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = (uint)place,
        };

    private static void Write(WorksheetPart part, WorkbookSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(sheet)));
        writer.WriteElement(
            new Columns(Enumerable.Range(1, sheet.Columns).Select(column => Width(sheet, column)))
        );
        writer.WriteStartElement(new SheetData());
        foreach (var (place, row) in sheet.Rows.Index())
            WriteRow(writer, place + 1, place == 0 ? Aligned(sheet) : row);
        writer.WriteEndElement();
        writer.WriteElement(
            new AutoFilter { Reference = $"A1:{SourceSpan.ColumnName(sheet.Columns)}{sheet.Rows.Count}" }
        );
        writer.WriteElement(new PrintOptions { GridLines = true });
        writer.WriteElement(Margins());
        writer.WriteElement(
            new PageSetup
            {
                PaperSize = PaperA3,
                Orientation = sheet.IsUpright ? OrientationValues.Portrait : OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        writer.WriteEndElement();
    }

    /// <summary>The header, each name on the side where what is below it stands.</summary>
    private static IReadOnlyList<WorkbookCell> Aligned(WorkbookSheet sheet) =>
        sheet.Rows.Count < 2
            ? sheet.Rows[0]
            :
            [
                .. sheet
                    .Rows[0]
                    .Select(
                        (head, place) =>
                            head.Look == CellLook.Head && IsNumber(sheet.Rows[1], place)
                                ? head with
                                {
                                    Look = CellLook.HeadOfNumbers,
                                }
                                : head
                    ),
            ];

    private static bool IsNumber(IReadOnlyList<WorkbookCell> row, int place) =>
        place < row.Count && row[place].Text is null;

    /// <summary>In inches.</summary>
    private static PageMargins Margins() =>
        new()
        {
            Left = 0.4,
            Right = 0.4,
            Top = 0.5,
            Bottom = 0.6,
            Header = 0.3,
            Footer = 0.3,
        };

    private static void WriteRow(OpenXmlWriter writer, int line, IReadOnlyList<WorkbookCell> cells)
    {
        writer.WriteStartElement(
            new Row
            {
                RowIndex = (uint)line,
                Height = RowHeight,
                CustomHeight = true,
            }
        );
        foreach (var (place, cell) in cells.Index())
            writer.WriteElement(Written(cell, $"{SourceSpan.ColumnName(place + 1)}{line}"));
        writer.WriteEndElement();
    }

    private static Cell Written(WorkbookCell cell, string reference)
    {
        var written = new Cell { CellReference = reference, StyleIndex = (uint)cell.Look };
        if (cell.Text is { } text)
        {
            written.DataType = CellValues.InlineString;
            written.InlineString = new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }
        else
        {
            written.CellValue = new(cell.Number);
        }

        return written;
    }

    private static Column Width(WorkbookSheet sheet, int column) =>
        new()
        {
            Min = (uint)column,
            Max = (uint)column,
            CustomWidth = true,
            Width = sheet.Width(column),
        };

    private static SheetView View(WorkbookSheet sheet) =>
        new(
            new Pane
            {
                State = PaneStateValues.Frozen,
                ActivePane = PaneValues.BottomRight,
                HorizontalSplit = sheet.Frozen,
                VerticalSplit = 1,
                TopLeftCell = $"{SourceSpan.ColumnName(sheet.Frozen + 1)}2",
            }
        )
        {
            WorkbookViewId = 0,
        };

    private static byte[] WithoutTimes(byte[] package)
    {
        using var copy = new MemoryStream();
        using (var read = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var write = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in read.Entries)
            {
                var to = write.CreateEntry(entry.FullName);
                to.LastWriteTime = noTime;
                using var from = entry.Open();
                using var into = to.Open();
                from.CopyTo(into);
            }
        }

        return copy.ToArray();
    }
}
