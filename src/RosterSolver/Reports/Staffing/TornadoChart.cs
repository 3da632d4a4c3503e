using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>
/// What each assumption would change of the cost, the greatest first: a bar to each side of the plan's cost.
/// </summary>
internal static class TornadoChart
{
    private const double Half = 210;
    private const double Row = 42;
    private const double Name = 16;
    private const double Words = 120;

    /// <summary>The legend and the chart.</summary>
    public static IEnumerable<XElement> Of(StaffingStudy study)
    {
        var most = study.Tornado.SelectMany(Changes).Select(Math.Abs).DefaultIfEmpty(1).Max();
        yield return Html.Styled(
            "p",
            "legend",
            Html.Tag("span", Html.Styled("i", "over"), $" {StaffingStudy.Change:0%} less"),
            Html.Tag("span", Html.Styled("i", "breaks"), $" {StaffingStudy.Change:0%} more"),
            Html.Tag(
                "span",
                $"change of the cost in {study.Scenario.Currency}, and the hires of the plan that is best then"
                    + StaffingWords.Proof(study.Tornado.SelectMany(one => new[] { one.Less, one.More }))
            ),
            StaffingWords.Unsureness(study) is { Length: > 0 } unsure ? Html.Tag("span", unsure) : null
        );
        yield return Html.Tag(
                "svg",
                study.Tornado.Index().SelectMany(one => Bars(study, one.Item, one.Index, most))
            )
            .With("class", "chart")
            .With(
                "viewBox",
                $"0 0 {Html.Number(2 * (Half + Words))} {Html.Number((study.Tornado.Count * Row) + 6)}"
            )
            .With("role", "img")
            .With("aria-label", "What each assumption would change of the cost");

        IEnumerable<double> Changes(Tornado one) =>
            [one.Less.Cost - study.Plan.Cost, one.More.Cost - study.Plan.Cost];
    }

    private static IEnumerable<XElement> Bars(StaffingStudy study, Tornado one, int place, double most)
    {
        var y = 4 + (place * Row);
        yield return Label(
            0,
            y + 8,
            "start",
            $"{StaffingWords.English(one.Axis)} {StaffingWords.Chinese(one.Axis)}"
        );
        y += Name;
        foreach (var (css, changed) in new[] { ("over", one.Less), ("breaks", one.More) })
        {
            var change = changed.Cost - study.Plan.Cost;
            var length = Math.Abs(change) / most * Half;
            var middle = Words + Half;
            yield return Html.Shape("rect", css)
                .With("x", change < 0 ? middle - length : middle)
                .With("y", css == "over" ? y : y + 8)
                .With("width", Math.Max(length, 0.5))
                .With("height", 8);
            yield return Label(
                change < 0 ? middle - length - 4 : middle + length + 4,
                css == "over" ? y + 7 : y + 16,
                change < 0 ? "end" : "start",
                $"{StaffingWords.Change(changed, study)} ({changed.Hired})"
            );
        }
    }

    private static XElement Label(double x, double y, string anchor, string text) =>
        Html.Tag("text", text).With("x", x).With("y", y).With("text-anchor", anchor);
}
