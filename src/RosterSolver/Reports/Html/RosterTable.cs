using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Reports;

/// <summary>Agents by days as coloured cells with family letter and start; times and breaks in the tooltips.</summary>
internal static class RosterTable
{
    private const int MostAgents = 1000;
    private const int DaysAcross = 28;
    private const int MostWideDays = 14;

    /// <summary>The legend, a table every four weeks, and how many agents are left out.</summary>
    public static IEnumerable<XElement> Of(Roster roster, Audit audit)
    {
        var horizon = roster.Brief.Horizon;
        var agents = roster
            .Brief.Agents.Take(MostAgents)
            .Select(agent => (agent.Id, Cells: DayCell.Of(roster, agent, audit)))
            .ToList();
        yield return Legend(roster.Brief.Activities);
        foreach (var days in Enumerable.Range(0, horizon.Days).Chunk(DaysAcross))
            yield return Html.Styled(
                "div",
                "scroll",
                Html.Styled(
                    "table",
                    "roster",
                    Html.Tag(
                        "thead",
                        Html.Tag("tr", Html.Tag("th"), days.Select(day => DayHead(horizon, day)))
                    ),
                    Html.Tag(
                        "tbody",
                        agents.Select(agent =>
                            Html.Tag(
                                "tr",
                                Html.Tag("th", agent.Id).AsName(),
                                days.Select(day => Cell(agent.Id, horizon, day, agent.Cells[day]))
                            )
                        )
                    )
                )
            );
        if (agents.Count < roster.Brief.Agents.Count)
            yield return Html.Tag(
                "p",
                $"... and {roster.Brief.Agents.Count - agents.Count} more, see roster.csv"
            );
    }

    private static XElement Legend(IReadOnlyList<Activity> activities) =>
        Html.Styled(
            "p",
            "legend",
            Enum.GetValues<ShiftFamily>()
                .Select(family =>
                    Html.Tag(
                        "span",
                        Html.Styled("i", Css(family), ShiftText.Letter(family)),
                        $" {Css(family)}"
                    )
                ),
            Html.Tag("span", Html.Styled("i", "leave"), " leave"),
            Html.Tag("span", $"{ShiftText.DayOff} day off"),
            activities.Count == 0
                ? null
                : Html.Tag(
                    "span",
                    Html.Styled("i", "attends"),
                    $" with {string.Join(" or ", activities.Select(activity => activity.Id))}"
                )
        );

    private static XElement DayHead(Horizon horizon, int day) =>
        Html.Styled(
            "th",
            horizon.IsWeekend(day) ? "day weekend" : $"day {Start(horizon, day)}".TrimEnd(),
            Html.Tag("span", $"{horizon.DateOf(day):ddd}"),
            Html.Tag("span", $"{horizon.DateOf(day):MM-dd}")
        );

    private static XElement Cell(string agent, Horizon horizon, int day, DayCell cell) =>
        Html.Styled(
                "td",
                $"{Css(cell)} {Start(horizon, day)}".TrimEnd(),
                horizon.Days > MostWideDays ? cell.Narrow : cell.Wide
            )
            .With("title", $"{agent}, {horizon.DayName(day)}: {cell.InFull}");

    private static string Start(Horizon horizon, int day) =>
        horizon.DateOf(day).DayOfWeek == DayOfWeek.Monday ? "monday" : "";

    private static string Css(DayCell cell) =>
        (
            cell.Family is { } family ? Css(family) + (cell.Attends ? " attends" : "")
            : cell.IsLeave ? "leave"
            : "off"
        ) + (cell.Broken.Count > 0 ? " broken" : "");

    private static string Css(ShiftFamily family) => $"{family}".ToLowerInvariant();
}
