using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>A line of a chart.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Css">Its class in the style sheet.</param>
/// <param name="Points">Its points, from left to right; from the least to the height where a range is known.</param>
internal sealed record ChartLine(
    string Name,
    string Css,
    IReadOnlyList<(double X, double Y, double? Least)> Points
);

/// <summary>Lines over an axis of whole numbers, which begins at one, with ranges below points where they are known.</summary>
internal sealed class LineChart
{
    private const double Left = 70;
    private const double Wide = 560;
    private const double Top = 8;
    private const double High = 220;
    private const int MostTicks = 12;

    private readonly IReadOnlyList<ChartLine> lines;
    private readonly MoneyScale scale;
    private readonly double first;
    private readonly double last;

    private LineChart(IReadOnlyList<ChartLine> lines, double? floor)
    {
        this.lines = lines;
        var heights = lines
            .SelectMany(line => line.Points)
            .SelectMany(point => new[] { point.Y, point.Least ?? point.Y })
            .ToList();
        scale = MoneyScale.Between(floor ?? heights.Min(), heights.Max());
        first = Math.Floor(lines.Min(line => line.Points[0].X));
        last = Math.Max(first + 1, lines.Max(line => line.Points[^1].X));
    }

    /// <summary>The legend and the chart.</summary>
    /// <param name="title">What it shows, for those who do not see it.</param>
    /// <param name="across">What the axis counts.</param>
    /// <param name="lines">The lines, each with a point at least.</param>
    /// <param name="floor">The lower end of the scale; null for what the lines need.</param>
    /// <param name="mark">A place on the axis that is marked, and what is written there.</param>
    public static IEnumerable<XElement> Of(
        string title,
        string across,
        IReadOnlyList<ChartLine> lines,
        double? floor = null,
        (double X, string Words)? mark = null
    )
    {
        var chart = new LineChart(lines, floor);
        yield return Html.Styled(
            "p",
            "legend",
            lines.Select(line => Html.Tag("span", Html.Styled("i", $"line {line.Css}"), $" {line.Name}"))
        );
        yield return Html.Tag("svg", chart.Axes(across), lines.SelectMany(chart.Drawn), chart.Marked(mark))
            .With("class", "chart")
            .With("viewBox", $"0 0 {Html.Number(Left + Wide + 20)} {Html.Number(Top + High + 34)}")
            .With("role", "img")
            .With("aria-label", title);
    }

    private IEnumerable<XElement> Axes(string across)
    {
        foreach (var tick in scale.Ticks())
        {
            yield return Html.Shape("path", IsNothing(tick) && scale.Bottom < 0 ? "grid zero" : "grid")
                .With("d", $"M{Left} {Html.Number(Y(tick))}H{Left + Wide}");
            yield return Label(Left - 6, Y(tick) + 4, "end", scale.Written(tick));
        }

        foreach (var x in MoneyScale.RoundNumbers(first, last, MostTicks))
            yield return Label(X(x), Top + High + 14, "middle", $"{x}");
        yield return Label(Left + (Wide / 2), Top + High + 29, "middle", across);
    }

    private bool IsNothing(double tick) => Math.Abs(tick) < scale.Step / 2;

    private IEnumerable<XElement> Marked((double X, string Words)? mark)
    {
        if (mark is not { } at)
            yield break;
        yield return Html.Shape("path", "mark")
            .With("d", $"M{Html.Number(X(at.X))} {Html.Number(Top)}V{Html.Number(Top + High)}");
        var isLate = at.X > (first + last) / 2;
        yield return Label(X(at.X) + (isLate ? -5 : 5), Top + 10, isLate ? "end" : "start", at.Words);
    }

    private IEnumerable<XElement> Drawn(ChartLine line)
    {
        foreach (var point in line.Points.Where(point => point.Least is not null))
            yield return Html.Shape("path", $"whisker {line.Css}")
                .With(
                    "d",
                    $"M{Html.Number(X(point.X))} {Html.Number(Y(point.Least!.Value))}V{Html.Number(Y(point.Y))}"
                );
        var path = string.Join(
            "L",
            line.Points.Select(point => $"{Html.Number(X(point.X))} {Html.Number(Y(point.Y))}")
        );
        yield return Html.Shape("path", $"curve {line.Css}").With("d", $"M{path}");
        if (line.Points.Count > MostTicks)
            yield break;
        foreach (var point in line.Points)
            yield return new XElement(
                "circle",
                new XAttribute("class", line.Css),
                Html.Tag("title", $"{line.Name}, {point.X:0}: {point.Y:#,0.##}")
            )
                .With("cx", X(point.X))
                .With("cy", Y(point.Y))
                .With("r", 3);
    }

    private static XElement Label(double x, double y, string anchor, string text) =>
        Html.Tag("text", text).With("x", x).With("y", y).With("text-anchor", anchor);

    private double X(double x) => Left + (Wide * (x - first) / (last - first));

    private double Y(double y) => Top + (High * (1 - Math.Clamp(scale.Place(y), 0, 1)));
}
