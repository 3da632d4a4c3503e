using RosterSolver.Domain;
using RosterSolver.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RosterSolver.Reports;

/// <summary>Agents by days on a terminal, a block a week: family letter and start, coloured by family.</summary>
internal static class RosterGrid
{
    private const int WholeCentre = 30;
    private const int Shown = 20;
    private const int WidestName = 24;
    private const int DayWidth = 9;

    /// <summary>The legend, the weeks, and how many agents are left out.</summary>
    public static IEnumerable<IRenderable> Of(Roster roster, Audit audit)
    {
        var agents = roster.Brief.Agents;
        var shown = agents.Count > WholeCentre ? Shown : agents.Count;
        var cells = agents
            .Take(shown)
            .Select(agent => (agent.Id, Days: DayCell.Of(roster, agent, audit)))
            .ToList();
        yield return Legend(audit.Hard.Any(violation => violation.Agent is not null));
        foreach (var monday in roster.Brief.Horizon.Mondays())
        {
            yield return Text.Empty;
            yield return Week(roster.Brief.Horizon, monday, cells);
        }

        if (shown < agents.Count)
            yield return new Said($"... and {agents.Count - shown} more, see roster.csv");
    }

    private static Said Legend(bool marked) =>
        new([
            .. Enum.GetValues<ShiftFamily>()
                .SelectMany(family =>
                    new SaidPart[]
                    {
                        new($"{ShiftText.Letter(family)}", Colour(family)),
                        new(" "),
                        new($"{family}".ToLowerInvariant()),
                        new("  "),
                    }
                ),
            new("with the hour of the start"),
            new(";  "),
            SaidPart.Name($"{ShiftText.DayOff} "),
            new("day off"),
            new(";  "),
            new(ShiftText.Leave),
            .. marked
                ? new SaidPart[]
                {
                    new(";  "),
                    new($"{DayCell.Mark}", Color.Red),
                    new(" "),
                    new("breaks a rule that must hold"),
                }
                : [],
        ]);

    private static Grid Week(
        Horizon horizon,
        int monday,
        IReadOnlyList<(string Agent, IReadOnlyList<DayCell> Days)> agents
    )
    {
        var first = Math.Max(0, monday);
        var days = Enumerable.Range(first, Math.Min(horizon.Days, monday + 7) - first).ToList();
        var widest = agents.Max(agent => agent.Agent.Length);
        var grid = new Grid().AddColumn(Column(Math.Min(widest + 1, WidestName)));
        foreach (var _ in days)
            grid.AddColumn(Column(DayWidth));
        grid.AddRow([Text.Empty, .. days.Select(day => Said.Column(horizon.DayName(day)))]);
        foreach (var (agent, cells) in agents)
            grid.AddRow([new Text(agent), .. days.Select(day => Cell(cells[day]))]);
        return grid;
    }

    private static GridColumn Column(int width) => new GridColumn().Width(width).Padding(0, 0, 1, 0).NoWrap();

    private static Said Cell(DayCell cell)
    {
        var colour =
            cell.Broken.Count > 0 ? Color.Red
            : cell.Family is { } family ? Colour(family)
            : Color.Grey;
        return new(cell.Narrow, colour);
    }

    private static Color Colour(ShiftFamily family) =>
        family switch
        {
            ShiftFamily.Early => Color.Yellow,
            ShiftFamily.Mid => Color.Green,
            ShiftFamily.Late => Color.DeepSkyBlue1,
            _ => Color.Purple,
        };
}
