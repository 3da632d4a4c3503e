using RosterSolver.Domain;
using RosterSolver.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>Weeks by weekdays, and under them the people in each shift.</summary>
internal static class RotaGrid
{
    private const int WidestName = 9;
    private const int FirstColumn = 14;

    private static readonly string[] colours = ["yellow", "green", "deepskyblue1"];

    /// <summary>The first weeks of the pattern, then the people by weekday.</summary>
    public static IEnumerable<IRenderable> Of(Rota rota, int most)
    {
        var shown = Math.Min(most, rota.Brief.Positions);
        var grid = Columns(rota, "week");
        for (var week = 0; week < shown; week++)
            grid.AddRow([
                new Text($"{week + 1}"),
                .. Enumerable.Range(week * RotaBrief.Week, RotaBrief.Week).Select(day => Cell(rota, day)),
            ]);
        yield return grid;
        if (shown < rota.Brief.Positions)
            yield return new Said($"... and {rota.Brief.Positions - shown} weeks more, see rota.csv");
        yield return new Text("");
        yield return People(rota);
    }

    private static Grid People(Rota rota)
    {
        var grid = Columns(rota, "people");
        foreach (var (shift, asked) in rota.Brief.Shifts.Index())
            grid.AddRow([
                new Text(asked.Name),
                .. Enumerable
                    .Range(0, RotaBrief.Week)
                    .Select(weekday => new Text(RotaText.People(rota, shift, weekday))),
            ]);
        return grid;
    }

    private static Grid Columns(Rota rota, string first)
    {
        var width = Math.Clamp(rota.Brief.Shifts.Max(shift => shift.Name.Length), 4, WidestName);
        var grid = new Grid().AddColumn(Column(FirstColumn));
        for (var weekday = 0; weekday < RotaBrief.Week; weekday++)
            grid.AddColumn(Column(width));
        return grid.AddRow([
            Said.Column(first),
            .. Enumerable.Range(0, RotaBrief.Week).Select(weekday => Said.Column(RotaWords.Weekday(weekday))),
        ]);
    }

    private static GridColumn Column(int width) => new GridColumn().Width(width).Padding(0, 0, 1, 0).NoWrap();

    private static IRenderable Cell(Rota rota, int day)
    {
        if (rota.On(day) is not { } index)
            return new Markup($"[grey]{ShiftText.DayOff}[/]");
        var shift = rota.Brief.Shifts[index];
        var colour = shift.IsNight ? "magenta" : colours[index % colours.Length];
        var name = shift.Name.Length > WidestName ? shift.Name[..WidestName] : shift.Name;
        return new Markup($"[{colour}]{name.EscapeMarkup()}[/]");
    }
}
