using Spectre.Console;

namespace RosterSolver.Reports;

/// <summary>A grid without lines: grey titles, columns two blanks apart.</summary>
internal static class PlainGrid
{
    /// <summary>A grid with its titles and no rows yet.</summary>
    public static Grid Of(params (string Title, GridColumn Column)[] columns)
    {
        var grid = new Grid();
        foreach (var (_, column) in columns)
            grid.AddColumn(column);
        return grid.AddRow([.. columns.Select(column => Said.Column(column.Title))]);
    }

    /// <summary>A column of texts.</summary>
    public static (string, GridColumn) Left(string title) => (title, new GridColumn().Padding(0, 0, 2, 0));

    /// <summary>A column of short texts such as times, which stay on one line.</summary>
    public static (string, GridColumn) OneLine(string title) =>
        (title, new GridColumn().Padding(0, 0, 2, 0).NoWrap());

    /// <summary>A column of numbers.</summary>
    public static (string, GridColumn) Right(string title) =>
        (title, new GridColumn().Padding(0, 0, 2, 0).RightAligned().NoWrap());
}
