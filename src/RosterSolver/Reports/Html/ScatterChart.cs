using System.Globalization;
using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>A point of a scatter chart.</summary>
/// <param name="X">Across.</param>
/// <param name="Least">The lower end of what X may be.</param>
/// <param name="Y">Up.</param>
/// <param name="Css">Its class in the style sheet.</param>
/// <param name="Title">What shows on hovering.</param>
internal readonly record struct ScatterPoint(double X, double Least, double Y, string Css, string Title);

/// <summary>Points between two axes, each with the range below it, and a line from one to the next of some.</summary>
internal sealed class ScatterChart
{
    private const double Left = 64;
    private const double Wide = 560;
    private const double Top = 8;
    private const double High = 250;
    private const double Radius = 4;

    private readonly MoneyScale across;
    private readonly MoneyScale up;
    private readonly string format;

    private ScatterChart(IReadOnlyList<ScatterPoint> points, string format)
    {
        across = MoneyScale.Between(points.Min(point => point.Least), points.Max(point => point.X));
        up = MoneyScale.Between(points.Min(point => point.Y), points.Max(point => point.Y));
        this.format = format;
    }

    /// <summary>The chart.</summary>
    /// <param name="title">What it shows, for those who do not see it.</param>
    /// <param name="acrossName">What the lower axis counts.</param>
    /// <param name="upName">What the left axis counts.</param>
    /// <param name="points">The points; not empty.</param>
    /// <param name="line">Those that are joined, in their order.</param>
    /// <param name="format">How the left axis is written.</param>
    public static XElement Of(
        string title,
        string acrossName,
        string upName,
        IReadOnlyList<ScatterPoint> points,
        IReadOnlyList<ScatterPoint> line,
        string format
    )
    {
        var chart = new ScatterChart(points, format);
        return Html.Tag(
                "svg",
                chart.Axes(acrossName, upName),
                chart.Joined(line),
                points.SelectMany(chart.Drawn)
            )
            .With("class", "chart")
            .With("viewBox", $"0 0 {Html.Number(Left + Wide + 40)} {Html.Number(Top + High + 60)}")
            .With("role", "img")
            .With("aria-label", title);
    }

    private IEnumerable<XElement> Axes(string acrossName, string upName)
    {
        foreach (var tick in up.Ticks())
        {
            yield return Html.Shape("path", "grid")
                .With("d", $"M{Left} {Html.Number(Y(tick))}H{Html.Number(Left + Wide)}");
            yield return Label(
                Left - 6,
                Y(tick) + 4,
                "end",
                tick.ToString(format, CultureInfo.InvariantCulture)
            );
        }

        foreach (var tick in across.Ticks())
        {
            yield return Html.Shape("path", "grid")
                .With("d", $"M{Html.Number(X(tick))} {Top}V{Html.Number(Top + High)}");
            yield return Label(X(tick), Top + High + 18, "middle", across.Written(tick));
        }

        yield return Label(Left + Wide / 2, Top + High + 36, "middle", acrossName);
        yield return Label(Left, Top + High + 53, "start", $"left: {upName}");
    }

    private XElement Joined(IReadOnlyList<ScatterPoint> line) =>
        Html.Shape("path", "curve frontier")
            .With(
                "d",
                line.Count == 0
                    ? ""
                    : "M"
                        + string.Join(
                            "L",
                            line.Select(point => $"{Html.Number(X(point.X))} {Html.Number(Y(point.Y))}")
                        )
            );

    private IEnumerable<XElement> Drawn(ScatterPoint point)
    {
        yield return Html.Shape("path", $"whisker {point.Css}")
            .With("d", $"M{Html.Number(X(point.Least))} {Html.Number(Y(point.Y))}H{Html.Number(X(point.X))}");
        yield return new XElement(
            "circle",
            new XAttribute("class", point.Css),
            Html.Tag("title", point.Title)
        )
            .With("cx", X(point.X))
            .With("cy", Y(point.Y))
            .With("r", Radius);
    }

    private static XElement Label(double x, double y, string anchor, string text) =>
        Html.Tag("text", text).With("x", x).With("y", y).With("text-anchor", anchor);

    private double X(double x) => Left + Wide * across.Place(x);

    private double Y(double y) => Top + High * (1 - up.Place(y));
}
