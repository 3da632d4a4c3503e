using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RosterSolver.Scenarios;

/// <summary>What a cell shows, written as in a CSV file: dates 2026-12-07, times 08:30, numbers with a point.</summary>
/// <param name="Text">The value; empty for none.</param>
/// <param name="Fault">Why there is no value to be read; null where there is.</param>
internal readonly record struct CellText(string Text, string? Fault)
{
    private const int MinutesOfDay = 24 * 60;
    private const double MostDays = 2_958_465; // 9999-12-31

    /// <summary>A cell with nothing in it.</summary>
    public static CellText Empty { get; } = new("", null);

    /// <summary>The text of a cell.</summary>
    public static CellText Of(Cell cell, CellFormats formats, IReadOnlyList<string> strings)
    {
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString)
            return new(cell.InlineString?.InnerText ?? "", null);
        if (cell.CellFormula is not null && raw.Length == 0)
            return new("", "the cell holds a formula that was never worked out");
        if (type == CellValues.Error)
            return new("", $"the cell holds the error {raw}");
        if (type == CellValues.SharedString)
            return new(strings[int.Parse(raw, CultureInfo.InvariantCulture)], null);
        if (type == CellValues.Boolean)
            return new(raw == "1" ? "true" : "false", null);
        if (type == CellValues.Date)
            return new(raw.Length > 10 ? raw[..10] : raw, null);
        return type == CellValues.String || raw.Length == 0
            ? new(raw, null)
            : Number(double.Parse(raw, CultureInfo.InvariantCulture), formats.Of(cell), formats.FirstDay);
    }

    private static CellText Number(double number, CellFormat format, DateOnly firstDay)
    {
        if (format is CellFormat.Plain || number is < 0 or > MostDays)
            return new(
                Math.Abs(number) < 1e15
                    ? ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture)
                    : number.ToString("R", CultureInfo.InvariantCulture),
                null
            );
        var minutes = (long)Math.Round(number * MinutesOfDay);
        if (format is CellFormat.Time)
            return new(Clock((int)minutes), null);
        // Excel counts a 29 February 1900 that never was, so the dates before it are a day off; no roster is so old.
        var date = firstDay
            .AddDays((int)(minutes / MinutesOfDay))
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(
            minutes % MinutesOfDay == 0 ? date : $"{date} {Clock((int)(minutes % MinutesOfDay))}",
            null
        );
    }

    private static string Clock(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";
}
