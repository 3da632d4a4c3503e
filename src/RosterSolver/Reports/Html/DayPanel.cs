using System.Globalization;
using System.Text;
using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>
/// The coverage of one day: the requirement as a stepped line, the staff as an area, what is over or under shaded,
/// agents on a break below the axis on the same scale.
/// </summary>
internal sealed class DayPanel
{
    private const double Left = 22;
    private const double Wide = 288;
    private const double Top = 6;
    private const double High = 84;
    private const double AxisHigh = 13;

    private readonly Horizon horizon;
    private readonly IReadOnlyList<Period> days;
    private readonly IReadOnlyList<BreakLoad> breaks;
    private readonly AgentScale scale;
    private readonly double breaksHigh;

    /// <summary>Panels of one queue share one scale.</summary>
    public DayPanel(Horizon horizon, QueueKpis queue, IReadOnlyList<BreakLoad> breaks)
    {
        this.horizon = horizon;
        days = queue.Days;
        this.breaks = breaks;
        scale = AgentScale.Upto(
            queue.Intervals.Max(interval => Math.Max(interval.Required, interval.Staffed))
        );
        breaksHigh = Length(breaks.Max(load => load.Agents));
    }

    /// <summary>The panel of a day.</summary>
    public XElement Of(int day)
    {
        var results = days[day].Intervals;
        return Html.Tag(
            "figure",
            Html.Tag(
                "figcaption",
                Html.Tag("b", horizon.DayName(day)),
                Html.Tag(
                    "span",
                    $"service {days[day].ServiceLevel:P0}, over {days[day].Over:P0}, under {days[day].Under:P0}"
                )
            ),
            Html.Tag(
                    "svg",
                    Axes(),
                    Path("staffed", Bars(results, one => (0, Math.Min(one.Staffed, one.Required)))),
                    Path("over", Bars(results, one => (one.Required, one.Required + one.Over))),
                    Path("under", Bars(results, one => (one.Staffed, one.Staffed + one.Under))),
                    Path("breaks", Breaks(results)),
                    Path("line", Steps(results)),
                    results.Select(Hover)
                )
                .With(
                    "viewBox",
                    $"0 0 {Html.Number(Left + Wide + 4)} {Html.Number(Bottom + AxisHigh + breaksHigh + 2)}"
                )
                .With("role", "img")
                .With("aria-label", $"Coverage on {horizon.DayName(day)}")
        );
    }

    private static double Bottom => Top + High;

    private IEnumerable<XElement> Axes()
    {
        foreach (var tick in scale.Ticks())
        {
            yield return Path("grid", $"M{Left} {Y(tick)}H{Left + Wide}");
            yield return Label(Left - 4, Bottom - Length(tick) + 3, "end", $"{tick}");
        }

        for (var hour = 0; hour < 24; hour += 3)
            yield return Label(Left + Wide * hour / 24, Bottom + 10, "start", $"{hour:00}");
    }

    private static XElement Label(double x, double y, string anchor, string text) =>
        Html.Tag("text", text).With("x", x).With("y", y).With("text-anchor", anchor);

    private static XElement Path(string css, string path) => Html.Shape("path", css).With("d", path);

    private string Bars(
        IReadOnlyList<IntervalResult> results,
        Func<IntervalResult, (decimal From, decimal To)> height
    )
    {
        var path = new StringBuilder();
        foreach (var (place, result) in results.Index())
        {
            var (from, to) = height(result);
            if (to > from)
                path.Append(
                    CultureInfo.InvariantCulture,
                    $"M{X(place)} {Y(from)}V{Y(to)}H{X(place + 1)}V{Y(from)}z"
                );
        }

        return path.ToString();
    }

    private string Steps(IReadOnlyList<IntervalResult> results)
    {
        var path = new StringBuilder();
        foreach (var (place, result) in results.Index())
            path.Append(place == 0 ? $"M{Left} " : "V")
                .Append(Y(result.Required))
                .Append('H')
                .Append(X(place + 1));
        return path.ToString();
    }

    private string Breaks(IReadOnlyList<IntervalResult> results)
    {
        var axis = Bottom + AxisHigh;
        var path = new StringBuilder();
        foreach (var (place, result) in results.Index())
        {
            var down = Length(breaks[result.Interval].Agents);
            if (down > 0)
                path.Append(
                    CultureInfo.InvariantCulture,
                    $"M{X(place)} {axis}v{Html.Number(down)}H{X(place + 1)}V{axis}z"
                );
        }

        return path.ToString();
    }

    private XElement Hover(IntervalResult result, int place) =>
        new XElement(
            "rect",
            new XAttribute("class", "hover"),
            Html.Tag("title", IntervalText.Of(horizon, result, breaks[result.Interval].InWords))
        )
            .With("x", X(place))
            .With("y", Top)
            .With("width", Wide / horizon.IntervalsPerDay)
            .With("height", High + AxisHigh + breaksHigh);

    private string X(int place) => Html.Number(Left + Wide * place / horizon.IntervalsPerDay);

    private string Y(decimal agents) => Html.Number(Bottom - Length(agents));

    private double Length(decimal agents) => (double)(agents / scale.Top) * High;
}
