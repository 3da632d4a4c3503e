using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>Surplus and gaps of all days over the hours: a row a day, agents too many or missing as signed numbers.</summary>
internal static class FitMap
{
    private const int Levels = 4;
    private const int LettersOfColumn = 3;
    private const int MinutesOfColumn = 30;
    private const int Week = 7;

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
            if (report.Plan.Scenario.Horizon.Days > Week)
                yield return ByWeekday(report.Plan.Scenario.Horizon, queue.Days, widest);
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

    /// <summary>A row for each weekday: what is missing and too much on average, each for itself, so that they do not cancel out.</summary>
    private static XElement ByWeekday(Horizon horizon, IReadOnlyList<Period> days, decimal widest) =>
        Html.Styled(
            "div",
            "scroll",
            Html.Styled(
                "table",
                "fit",
                Html.Tag("tr", Html.Tag("th", "on average"), Hours(horizon)),
                days.Index()
                    .GroupBy(day => horizon.DateOf(day.Index).DayOfWeek, day => day.Item)
                    .OrderBy(weekday => ((int)weekday.Key + Week - 1) % Week)
                    .Select(weekday =>
                        Html.Tag(
                            "tr",
                            Html.Tag("th", $"{weekday.Key}"[..3]),
                            Enumerable
                                .Range(0, horizon.IntervalsPerDay)
                                .Select(place =>
                                    Mean(horizon, [.. weekday.Select(day => day.Intervals[place])], widest)
                                )
                        )
                    )
            )
        );

    private static XElement Mean(Horizon horizon, IReadOnlyList<IntervalResult> alike, decimal widest)
    {
        var (over, under) = (alike.Average(one => one.Over), alike.Average(one => one.Under));
        var gap = over >= under ? over : -under;
        var from = ShiftText.Clock(horizon.Interval(alike[0].Interval).Start);
        return Tinted(horizon, gap, widest, $"{from}: on average {under:0.#} missing, {over:0.#} too many");
    }

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

    private static XElement Cell(Horizon horizon, IntervalResult result, decimal widest) =>
        Tinted(horizon, result.Staffed - result.Required, widest, IntervalText.Of(horizon, result, ""));

    private static XElement Tinted(Horizon horizon, decimal gap, decimal widest, string title)
    {
        var text = horizon.IntervalMinutes < MinutesOfColumn ? $"{gap:+;-;''}" : $"{gap:+0;-0;''}";
        var level = widest == 0 ? 0 : (int)Math.Ceiling(Math.Abs(gap) / widest * Levels);
        var cell = Html.Tag("td", text).With("title", title);
        var wide =
            text.Length > LettersOfColumn ? " wide"
            : text.Length == LettersOfColumn ? " broad"
            : "";
        return level == 0 ? cell : cell.With("class", $"{(gap < 0 ? "under" : "over")} level-{level}{wide}");
    }
}
