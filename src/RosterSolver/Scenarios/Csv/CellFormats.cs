using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RosterSolver.Scenarios;

/// <summary>What a number in a cell stands for.</summary>
internal enum CellFormat
{
    /// <summary>A number.</summary>
    Plain,

    /// <summary>Days since the workbook's first day, perhaps with a time.</summary>
    Date,

    /// <summary>A share of a day.</summary>
    Time,
}

/// <summary>
/// How the numbers of a workbook are to be read: ECMA-376 part 1, 18.8.30 (number formats) and 18.17.4.1 (date systems of 1900
/// and 1904).
/// </summary>
internal sealed partial class CellFormats
{
    private readonly List<CellFormat> byStyle;

    /// <summary>Reads the styles of a workbook.</summary>
    public CellFormats(WorkbookPart book)
    {
        var since1904 = book.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        FirstDay = since1904 ? new(1904, 1, 1) : new(1899, 12, 30);
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var codes = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? []).ToDictionary(
            format => format.NumberFormatId!.Value,
            format => format.FormatCode?.Value ?? ""
        );
        byStyle =
        [
            .. (sheet?.CellFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>() ?? []).Select(
                style => Meaning(style.NumberFormatId?.Value ?? 0, codes)
            ),
        ];
    }

    /// <summary>The day that the number 0 stands for.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>What a number in the cell stands for.</summary>
    public CellFormat Of(Cell cell) =>
        cell.StyleIndex?.Value is { } style && style < byStyle.Count ? byStyle[(int)style] : CellFormat.Plain;

    private static CellFormat Meaning(uint id, Dictionary<uint, string> codes)
    {
        if (codes.TryGetValue(id, out var code))
            return Meaning(code);
        return id switch
        {
            18 or 19 or 20 or 21 or (>= 32 and <= 35) or 45 or 46 or 47 or 55 or 56 => CellFormat.Time,
            (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 =>
                CellFormat.Date,
            _ => CellFormat.Plain,
        };
    }

    private static CellFormat Meaning(string code)
    {
        var letters = Literals().Replace(code.Split(';')[0], "").ToLowerInvariant();
        if (letters.Contains('y') || letters.Contains('d'))
            return CellFormat.Date;
        return letters.Contains('h') || letters.Contains('s') ? CellFormat.Time : CellFormat.Plain;
    }

    /// <summary>Quoted text, escaped characters, and brackets but those of elapsed time.</summary>
    [GeneratedRegex(
        @"""[^""]*""|\\.|\[(?![hms]+\])[^\]]*\]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Literals();
}
