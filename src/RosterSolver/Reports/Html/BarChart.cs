using System.Xml.Linq;

namespace RosterSolver.Reports;

/// <summary>A part of a bar, from one amount to another.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Css">Its class in the style sheet.</param>
/// <param name="Title">What shows on hovering.</param>
internal readonly record struct BarPart(double From, double To, string Css, string Title);

/// <summary>A row of a chart of bars.</summary>
/// <param name="Name">Left of the bar.</param>
/// <param name="Parts">The parts of the bar.</param>
/// <param name="Value">Right of the bar.</param>
/// <param name="IsGiven">Whether a planner has given the name, so that it is the same in any language.</param>
internal sealed record BarRow(string Name, IReadOnlyList<BarPart> Parts, string Value, bool IsGiven = false);

/// <summary>Bars that lie, one below the other, on one axis.</summary>
internal sealed class BarChart
{
    private const double UsualLeft = 150;
    private const double LetterWide = 5.6;
    private const double Wide = 470;
    private const double Right = 100;
    private const double RowHigh = 26;
    private const double BarHigh = 14;
    private const double Top = 4;
    private const int MostOfName = 26;
    private const double Thinnest = 2;

    private readonly MoneyScale scale;
    private readonly int mostOfName;
    private readonly double left;

    private BarChart(MoneyScale scale, int mostOfName)
    {
        this.scale = scale;
        this.mostOfName = mostOfName;
        left = Math.Max(UsualLeft, LetterWide * mostOfName);
    }

    /// <summary>The chart.</summary>
    /// <param name="title">What it shows, for those who do not see it.</param>
    /// <param name="rows">The bars.</param>
    /// <param name="scale">The axis.</param>
    /// <param name="mostOfName">Letters of a name that are shown.</param>
    public static XElement Of(
        string title,
        IReadOnlyList<BarRow> rows,
        MoneyScale scale,
        int mostOfName = MostOfName
    ) => new BarChart(scale, mostOfName).Drawn(title, rows);

    private XElement Drawn(string title, IReadOnlyList<BarRow> rows)
    {
        var bottom = Top + RowHigh * rows.Count;
        return Html.Tag(
                "svg",
                scale.Ticks().SelectMany(tick => Tick(tick, bottom)),
                rows.SelectMany((row, place) => Row(row, Top + RowHigh * place))
            )
            .With("class", "chart")
            .With("viewBox", $"0 0 {Html.Number(left + Wide + Right)} {Html.Number(bottom + 16)}")
            .With("role", "img")
            .With("aria-label", title);
    }

    private IEnumerable<XElement> Tick(double tick, double bottom)
    {
        var x = X(tick);
        yield return Html.Shape("path", "grid").With("d", $"M{Html.Number(x)} {Top}V{Html.Number(bottom)}");
        yield return Label(x, bottom + 11, "middle", scale.Written(tick));
    }

    private IEnumerable<XElement> Row(BarRow row, double y)
    {
        var name = Label(left - 8, y + 16, "end", Shortened(row.Name));
        yield return row.IsGiven ? name.AsName() : name;
        var end = left;
        foreach (var part in row.Parts)
        {
            var (from, to) = (X(part.From), X(part.To));
            end = Math.Max(end, to);
            yield return new XElement(
                "rect",
                new XAttribute("class", part.Css),
                Html.Tag("title", part.Title)
            )
                .With("x", from)
                .With("y", y + (RowHigh - BarHigh) / 2)
                .With("width", Math.Max(Thinnest, to - from))
                .With("height", BarHigh);
        }

        yield return Label(end + 6, y + 16, "start", row.Value);
    }

    private string Shortened(string name) =>
        name.Length <= mostOfName ? name : name[..(mostOfName - 1)] + "…";

    private static XElement Label(double x, double y, string anchor, string text) =>
        Html.Tag("text", text).With("x", x).With("y", y).With("text-anchor", anchor);

    private double X(double amount) => left + Wide * scale.Place(amount);
}
