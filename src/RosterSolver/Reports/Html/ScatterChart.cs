using System.Globalization;
using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>A point of a scatter chart.</summary>
/// <param name="X">Across.</param>
/// <param name="Least">The lower end of what X may be.</param>
/// <param name="Y">Up.</param>
/// <param name="Css">Its class in the style sheet.</param>
/// <param name="Title">What shows on hovering.</param>
/// <param name="Beside">What is written beside it; empty for nothing.</param>
internal readonly record struct ScatterPoint(
    double X,
    double Least,
    double Y,
    string Css,
    string Title,
    string Beside = ""
);

/// <summary>Points between two axes, each with the range below it, and a staircase over some: the height that each X reaches.</summary>
internal sealed class ScatterChart
{
    private const double Left = 64;
    private const double Wide = 560;
    private const double Top = 8;
    private const double High = 250;
    private const double Radius = 4;
    private const double RoomBeside = 40;
    private const double RoomAbove = 14;

    private readonly MoneyScale across;
    private readonly MoneyScale up;
    private readonly string format;

    private ScatterChart(IReadOnlyList<ScatterPoint> points, string format, double leastStep)
    {
        across = MoneyScale.Between(points.Min(point => point.Least), points.Max(point => point.X));
        up = MoneyScale.Between(points.Min(point => point.Y), points.Max(point => point.Y), leastStep);
        this.format = format;
    }

    /// <summary>The chart.</summary>
    /// <param name="title">What it shows, for those who do not see it.</param>
    /// <param name="acrossName">What the lower axis counts.</param>
    /// <param name="upName">What the left axis counts.</param>
    /// <param name="points">The points; not empty.</param>
    /// <param name="steps">Those that a step of the staircase begins at, from left to right.</param>
    /// <param name="format">How the left axis is written.</param>
    /// <param name="leastStep">The least between two of its numbers; 1 for what is counted.</param>
    public static XElement Of(
        string title,
        string acrossName,
        string upName,
        IReadOnlyList<ScatterPoint> points,
        IReadOnlyList<ScatterPoint> steps,
        string format,
        double leastStep
    )
    {
        var chart = new ScatterChart(points, format, leastStep);
        return Html.Tag(
                "svg",
                chart.Axes(acrossName, upName),
                chart.Staircase(steps),
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

    private XElement Staircase(IReadOnlyList<ScatterPoint> steps) =>
        Html.Shape("path", "curve frontier")
            .With(
                "d",
                steps.Count == 0
                    ? ""
                    : $"M{Html.Number(X(steps[0].X))} {Html.Number(Y(steps[0].Y))}"
                        + string.Concat(
                            steps
                                .Skip(1)
                                .Select(point => $"H{Html.Number(X(point.X))}V{Html.Number(Y(point.Y))}")
                        )
                        + $"H{Html.Number(Left + Wide)}"
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
        var isLate = X(point.X) > Left + Wide - RoomBeside;
        if (point.Beside.Length > 0)
            yield return Label(
                X(point.X) + (isLate ? -1 : 1) * (Radius + 3),
                Y(point.Y) + (Y(point.Y) < Top + RoomAbove ? RoomAbove : -5),
                isLate ? "end" : "start",
                point.Beside
            );
    }

    private static XElement Label(double x, double y, string anchor, string text) =>
        Html.Tag("text", text).With("x", x).With("y", y).With("text-anchor", anchor);

    private double X(double x) => Left + Wide * across.Place(x);

    private double Y(double y) => Top + High * (1 - up.Place(y));
}
