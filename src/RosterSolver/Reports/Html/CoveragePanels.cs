using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Coverage by day, one small chart a day on the same scale, a row of them a week.</summary>
internal static class CoveragePanels
{
    private const int WeeksOpen = 4;

    /// <summary>The legend and the weeks; from the fifth week on they are folded.</summary>
    public static IEnumerable<XElement> Of(Report report)
    {
        var horizon = report.Plan.Scenario.Horizon;
        var breaks = BreakLoad.Of(report.Plan.Roster);
        var panel = new DayPanel(report, breaks);
        yield return Legend();
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

    private static XElement Legend() =>
        Html.Styled(
            "p",
            "legend",
            Key("line", "required"),
            Key("staffed", "staffed, breaks taken off"),
            Key("over", "over"),
            Key("under", "under"),
            Key("breaks", "on a break, below the axis")
        );

    private static XElement Key(string css, string text) =>
        Html.Tag("span", Html.Styled("i", css), $" {text}");
}
