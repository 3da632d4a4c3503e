using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Surplus and gaps of all days over the hours: a row a day, agents too many or missing as signed numbers.</summary>
internal static class FitMap
{
    private const int Levels = 4;
    private const int MinutesOfColumn = 30;

    /// <summary>The legend and the map.</summary>
    public static IEnumerable<XElement> Of(Report report)
    {
        var queues = report.Kpis.Queues;
        var widest = queues.SelectMany(queue => queue.Intervals).Max(one => Math.Max(one.Over, one.Under));
        yield return Html.Styled(
            "p",
            "legend",
            Html.Tag("span", Html.Styled("i", "under level-3"), " - agents missing"),
            Html.Tag("span", Html.Styled("i", "over level-3"), " + agents too many"),
            Html.Tag("span", "less than half an agent is tinted only")
        );
        foreach (var queue in queues)
        {
            if (queues.Count > 1)
                yield return Html.Tag("h3", queue.Queue.Name);
            yield return Map(report.Plan.Scenario.Horizon, queue.Days, widest);
        }
    }

    private static XElement Map(Horizon horizon, IReadOnlyList<Period> days, decimal widest) =>
        Html.Styled(
            "div",
            "scroll",
            Html.Styled(
                "table",
                "fit",
                Html.Tag("tr", Html.Tag("th"), Hours(horizon)),
                days.Select((day, place) => Row(horizon, place, day, widest))
            )
        );

    private static IEnumerable<XElement> Hours(Horizon horizon) =>
        Enumerable
            .Range(0, 24)
            .Select(hour => Html.Tag("th", $"{hour:00}").With("colspan", 60 / horizon.IntervalMinutes));

    private static XElement Row(Horizon horizon, int day, Period period, decimal widest)
    {
        var row = Html.Tag(
            "tr",
            Html.Tag("th", horizon.DayName(day)),
            period.Intervals.Select(result => Cell(horizon, result, widest))
        );
        return horizon.DateOf(day).DayOfWeek == DayOfWeek.Monday ? row.With("class", "monday") : row;
    }

    private static XElement Cell(Horizon horizon, IntervalResult result, decimal widest)
    {
        var gap = result.Staffed - result.Required;
        var text = horizon.IntervalMinutes < MinutesOfColumn ? $"{gap:+;-;''}" : $"{gap:+0;-0;''}";
        var level = widest == 0 ? 0 : (int)Math.Ceiling(Math.Abs(gap) / widest * Levels);
        var cell = Html.Tag("td", text).With("title", IntervalText.Of(horizon, result, ""));
        return level == 0 ? cell : cell.With("class", $"{(gap < 0 ? "under" : "over")} level-{level}");
    }
}
