using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Coverage by day, one small chart a day on the same scale, a row of them a week.</summary>
internal static class CoveragePanels
{
    private const int WeeksOpen = 4;

    /// <summary>The legend and the weeks; from the fifth week on they are folded.</summary>
    public static IEnumerable<XElement> Of(Report report)
    {
        yield return Legend(report.Kpis.Queues.Count, report.Plan.Scenario.Activities.Count > 0);
        foreach (var queue in report.Kpis.Queues)
        {
            if (report.Kpis.Queues.Count > 1)
                yield return Html.Tag("h3", queue.Queue.Name);
            var breaks = BreakLoad.Of(report.Plan.Roster, queue.Queue.Name);
            foreach (var week in Weeks(report.Plan.Scenario.Horizon, queue, breaks))
                yield return week;
        }
    }

    private static IEnumerable<XElement> Weeks(
        Horizon horizon,
        QueueKpis queue,
        IReadOnlyList<BreakLoad> breaks
    )
    {
        var panel = new DayPanel(horizon, queue, breaks);
        foreach (var (place, monday) in horizon.Mondays().Index())
        {
            var first = Math.Max(0, monday);
            var days = Enumerable.Range(first, Math.Min(horizon.Days, monday + 7) - first);
            var week = Html.Tag(
                "details",
                Html.Tag("summary", $"Week of {horizon.DayName(monday)}"),
                Html.Styled("div", "days", days.Select(panel.Of))
            );
            yield return place < WeeksOpen ? week.With("open", "open") : week;
        }
    }

    private static XElement Legend(int queues, bool activities) =>
        Html.Styled(
            "p",
            "legend",
            Key("line", "required"),
            Key(
                "staffed",
                activities ? "staffed, breaks and activities taken off" : "staffed, breaks taken off"
            ),
            Key("over", "over"),
            Key("under", "under"),
            Key(
                "breaks",
                (activities ? "on a break or in an activity" : "on a break")
                    + (queues == 1 ? ", below the axis" : ", of all who have the skill, below the axis")
            )
        );

    private static XElement Key(string css, string text) =>
        Html.Tag("span", Html.Styled("i", css), $" {text}");
}
