using RosterSolver.Domain;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>How a roster bears what may come, on a terminal.</summary>
internal static class StressTables
{
    /// <summary>What was drawn, the days, the most fragile intervals.</summary>
    public static IEnumerable<IRenderable> Of(Robustness stress, Horizon horizon)
    {
        yield return Text.Empty;
        yield return Said.Bold("under stress");
        yield return new Said(StressText.Drawn(stress));
        yield return Table(
            "by day",
            StressText.DayColumns,
            stress.Days.Select(day => (horizon.DayName(day.Day), StressText.Day(day)))
        );
        yield return Text.Empty;
        yield return Table(
            "most fragile",
            StressText.FragileColumns,
            stress.Fragile.Select(interval =>
                (StressText.When(interval, horizon), StressText.Fragile(interval))
            )
        );
    }

    private static Grid Table(
        string title,
        IReadOnlyList<string> columns,
        IEnumerable<(string Name, IReadOnlyList<string> Values)> rows
    )
    {
        var grid = PlainGrid.Of([PlainGrid.Left(title), .. columns.Select(PlainGrid.Right)]);
        foreach (var (name, values) in rows)
            grid.AddRow([new Said(name), .. values.Select(value => new Text(value))]);
        return grid;
    }
}
