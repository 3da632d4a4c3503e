using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>How a cell of a workbook looks, and what its number stands for. The order is that of the styles in the file.</summary>
internal enum CellLook
{
    /// <summary>Text, or a number as it is.</summary>
    Plain,

    /// <summary>A column's name.</summary>
    Head,

    /// <summary>The name of a column of numbers, dates or times, which stand to the right.</summary>
    HeadOfNumbers,

    /// <summary>A day as a column's name: Mon 12-07.</summary>
    DayHead,

    /// <summary>A day as a narrow column's name: Mon 07.</summary>
    NarrowDayHead,

    /// <summary>A date: 2026-12-07.</summary>
    Date,

    /// <summary>A time of day: 07:30.</summary>
    Time,

    /// <summary>A number with two places.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A share, in per cent.</summary>
    Share,

    /// <summary>Money, thousands separated.</summary>
    Money,

    /// <summary>A shift of the family early.</summary>
    Early,

    /// <summary>A shift of the family mid.</summary>
    Mid,

    /// <summary>A shift of the family late.</summary>
    Late,

    /// <summary>A shift of the family night.</summary>
    Night,

    /// <summary>Agreed leave.</summary>
    Leave,

    /// <summary>A day off.</summary>
    Off,

    /// <summary>A day on which a rule that must hold is broken.</summary>
    Broken,
}

/// <summary>A cell of a workbook: a text or a number, and its look.</summary>
/// <param name="Text">The text; null for a number.</param>
/// <param name="Number">The number, as the file keeps it.</param>
/// <param name="Look">How it looks.</param>
internal readonly record struct WorkbookCell(string? Text, double Number, CellLook Look)
{
    private static readonly DateOnly dayZero = new(1899, 12, 30);

    /// <summary>A text. It is never taken for a formula, whatever it begins with.</summary>
    public static WorkbookCell Of(string text, CellLook look = CellLook.Plain) => new(text, 0, look);

    /// <summary>A number; Excel would show a point and nothing after it where places of a whole one are left open.</summary>
    public static WorkbookCell Of(double number) =>
        new(null, number, double.IsInteger(number) ? CellLook.Whole : CellLook.Number);

    /// <summary>A number that stands for something.</summary>
    public static WorkbookCell Of(double number, CellLook look) => new(null, number, look);

    /// <summary>A date.</summary>
    public static WorkbookCell Of(DateOnly date, CellLook look = CellLook.Date) =>
        new(null, date.DayNumber - dayZero.DayNumber, look);

    /// <summary>A minute of the horizon as a time of day.</summary>
    public static WorkbookCell Clock(int minute) =>
        new(
            null,
            (((minute % Horizon.Day) + Horizon.Day) % Horizon.Day) / (double)Horizon.Day,
            CellLook.Time
        );

    /// <summary>Columns' names.</summary>
    public static IReadOnlyList<WorkbookCell> Heads(params IEnumerable<string> names) =>
        [.. names.Select(name => Of(name, CellLook.Head))];
}

/// <summary>One sheet of a workbook; its first row is the header and stays in sight.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
/// <param name="Widths">Widths of the columns in characters; the last holds for all beyond.</param>
/// <param name="Frozen">Columns that stay in sight.</param>
/// <param name="Rows">Header and rows.</param>
internal sealed record WorkbookSheet(
    string Name,
    IReadOnlyList<double> Widths,
    int Frozen,
    IReadOnlyList<IReadOnlyList<WorkbookCell>> Rows
)
{
    private const double MostUprightWidth = 200;

    /// <summary>Columns of the sheet.</summary>
    public int Columns => Rows.Max(row => row.Count);

    /// <summary>The width of a column, counted from 1.</summary>
    public double Width(int column) => Widths[Math.Min(column, Widths.Count) - 1];

    /// <summary>Whether it is narrow enough to be printed upright, which has room for more rows.</summary>
    public bool IsUpright => Enumerable.Range(1, Columns).Sum(Width) <= MostUprightWidth;
}
