using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A small chart a figure, a bar a variant, for what a planner looks at beside the costs.</summary>
internal static class FigureCharts
{
    private static readonly string[] shown =
    [
        "service-level",
        "answer-rate",
        "occupancy",
        "under",
        "over",
        "overtime-of-cap",
        "paid-hours",
        "spread-nights",
        "spread-weekends",
    ];

    /// <summary>The charts, those of figures that the variants have.</summary>
    public static XElement Of(Comparison comparison)
    {
        var figures = comparison.Sections.SelectMany(section => section.Figures).ToList();
        return Html.Styled(
            "div",
            "days",
            shown
                .SelectMany(id => figures.Where(figure => figure.Name.Id == id))
                .Where(figure => figure.Values.Any(value => value > 0))
                .Select(figure => Chart(comparison, figure))
        );
    }

    private static XElement Chart(Comparison comparison, ComparedFigure figure)
    {
        var most = figure.Values.Max() ?? 0;
        return Html.Tag(
            "figure",
            Html.Tag(
                    "figcaption",
                    Html.Tag("b", figure.Name.Name).AsName(),
                    Html.Tag("span", figure.Name.Chinese)
                )
                .With("title", figure.Name.Formula),
            Html.Styled(
                "table",
                "bars",
                comparison.Variants.Select(
                    (variant, place) =>
                        HtmlTables.Row(
                            HtmlTables.Given(variant.Name),
                            Html.Styled("td", "long bar", "")
                                .With(
                                    "style",
                                    $"--share: {Html.Number(100 * (figure.Values[place] ?? 0) / most)}%"
                                ),
                            HtmlTables.Number(figure.Written(place))
                        )
                )
            )
        );
    }
}
