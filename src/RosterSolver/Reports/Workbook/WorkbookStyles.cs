using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>The styles of a workbook: one for each <see cref="CellLook"/>, in that order. Colours are those of the page.</summary>
internal static class WorkbookStyles
{
    private const uint General = 0;
    private const uint DateFormat = 164;
    private const uint DayFormat = 165;
    private const uint TimeFormat = 166;
    private const uint ShareFormat = 167;
    private const uint NarrowDayFormat = 168;
    private const uint WholeFormat = 1; // 0
    private const uint NumberFormat = 2; // 0.00
    private const uint MoneyFormat = 169;
    private const uint Bold = 1;
    private const uint Soft = 2;
    private const uint Red = 3;

    private static readonly string[] fills =
    [
        "E9EDF2",
        "F7DC9A",
        "C3E2B7",
        "B3D4F0",
        "D3C2EC",
        "E3E5E9",
        "F6C9CD",
    ];

    /// <summary>The style sheet.</summary>
    public static Stylesheet Sheet() =>
        new(
            new NumberingFormats(
                Format(DateFormat, "yyyy-mm-dd"),
                Format(DayFormat, "ddd mm-dd"),
                Format(NarrowDayFormat, "ddd dd"),
                Format(TimeFormat, "hh:mm"),
                Format(ShareFormat, "0.0%"),
                Format(
                    MoneyFormat,
                    MoneyText.Decimals == 0 ? "#,##0" : $"#,##0.{new string('0', MoneyText.Decimals)}"
                )
            ),
            new Fonts(Font(), Font(new Bold()), Font(Ink("808894")), Font(new Bold(), Ink("B3261E"))),
            new Fills([
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                .. fills.Select(Filled),
            ]),
            new Borders(new Border()),
            new CellStyleFormats(new DocumentFormat.OpenXml.Spreadsheet.CellFormat()),
            new DocumentFormat.OpenXml.Spreadsheet.CellFormats(Enum.GetValues<CellLook>().Select(Style))
        );

    private static DocumentFormat.OpenXml.Spreadsheet.CellFormat Style(CellLook look) =>
        look switch
        {
            CellLook.Head => Style(General, Bold, 2),
            CellLook.HeadOfNumbers => Style(General, Bold, 2, HorizontalAlignmentValues.Right),
            CellLook.DayHead => Style(DayFormat, Bold, 2, HorizontalAlignmentValues.Center),
            CellLook.NarrowDayHead => Style(NarrowDayFormat, Bold, 2, HorizontalAlignmentValues.Center),
            CellLook.Date => Style(DateFormat),
            CellLook.Time => Style(TimeFormat),
            CellLook.Number => Style(NumberFormat),
            CellLook.Whole => Style(WholeFormat),
            CellLook.Share => Style(ShareFormat),
            CellLook.Money => Style(MoneyFormat),
            CellLook.Early => Style(General, 0, 3, HorizontalAlignmentValues.Center),
            CellLook.Mid => Style(General, 0, 4, HorizontalAlignmentValues.Center),
            CellLook.Late => Style(General, 0, 5, HorizontalAlignmentValues.Center),
            CellLook.Night => Style(General, 0, 6, HorizontalAlignmentValues.Center),
            CellLook.Leave => Style(General, Soft, 7, HorizontalAlignmentValues.Center),
            CellLook.Off => Style(General, Soft, 0, HorizontalAlignmentValues.Center),
            CellLook.Broken => Style(General, Red, 8, HorizontalAlignmentValues.Center),
            _ => Style(General),
        };

    private static DocumentFormat.OpenXml.Spreadsheet.CellFormat Style(
        uint format,
        uint font = 0,
        uint fill = 0,
        HorizontalAlignmentValues? aligned = null
    ) =>
        new(aligned is { } side ? [new Alignment { Horizontal = side }] : Array.Empty<OpenXmlElement>())
        {
            NumberFormatId = format,
            ApplyNumberFormat = format != 0,
            FontId = font,
            ApplyFont = font != 0,
            FillId = fill,
            ApplyFill = fill != 0,
            ApplyAlignment = aligned is not null,
        };

    private static Font Font(params OpenXmlElement[] first) =>
        new([
            .. first.OfType<Bold>(),
            new FontSize { Val = 10 },
            .. first.OfType<Color>(),
            new FontName { Val = "Calibri" },
        ]);

    private static Color Ink(string rgb) => new() { Rgb = $"FF{rgb}" };

    private static NumberingFormat Format(uint id, string code) =>
        new() { NumberFormatId = id, FormatCode = code };

    private static Fill Filled(string rgb) =>
        new(new PatternFill(new ForegroundColor { Rgb = $"FF{rgb}" }) { PatternType = PatternValues.Solid });
}
