using System.Xml.Linq;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A matrix as one HTML file: cost, service and fairness of every combination, and which are worth a thought.</summary>
public static class MatrixPage
{
    /// <summary>The text of the page.</summary>
    public static string Text(MatrixStudy study, Language language = Language.En) =>
        HtmlPage.Text($"{study.Matrix.Scenario.Name} - matrix", Body(study), language);

    private static IEnumerable<XElement> Body(MatrixStudy study)
    {
        yield return Header(study);
        if (study.Usable.Count > 0)
        {
            yield return HtmlPage.Section(
                "Cost and service",
                [
                    MatrixCharts.Legend(),
                    Html.Styled("div", "pair", MatrixCharts.Service(study), MatrixCharts.Fairness(study)),
                ]
            );
            yield return HtmlPage.Section(
                "Along the frontier",
                [Sentences(MatrixWords.Steps(study).DefaultIfEmpty("It is a single combination."))]
            );
            yield return HtmlPage.Section("What is proven of the costs", [MatrixCharts.Ranges(study)]);
        }

        yield return HtmlPage.Section("All combinations", [Table(study)]);
        yield return HtmlPage.Section(
            "What this rests on",
            [
                Sentences(MatrixWords.Method(study)),
                Axes(study),
                AssumptionTables.Html(study.Matrix.Assumptions),
                Origin(study),
            ]
        );
    }

    private static XElement Header(MatrixStudy study)
    {
        var horizon = study.Matrix.Scenario.Horizon;
        return Html.Tag(
            "header",
            Html.Tag("h1", study.Matrix.Scenario.Name).AsName(),
            Html.Styled(
                "p",
                "when",
                $"{horizon.Start:yyyy-MM-dd}, {horizon.Days} days; {study.Points.Count} combinations of "
                    + string.Join(", ", MatrixTable.Axes(study))
            ),
            Html.Styled(
                "p",
                study.Rivals.Count == 0 ? "status" : "status open",
                Html.Tag("b", MatrixWords.Verdict(study))
            ),
            MatrixWords.Unlike(study) is { } unlike ? Html.Styled("p", "status open", unlike) : null
        );
    }

    private static XElement Sentences(IEnumerable<string> sentences) =>
        Html.Tag("ul", sentences.Select(sentence => Html.Tag("li", sentence)));

    private static XElement Table(MatrixStudy study) =>
        HtmlTables.Table(
            [
                .. MatrixTable.Axes(study).Select(HtmlTables.NameOver),
                .. MatrixTable.Titles.SkipLast(1).Select(title => $"#{title}"),
                MatrixTable.Titles[^1],
                "no better than",
            ],
            MatrixTable
                .Rows(study)
                .Select(row =>
                {
                    var cells = HtmlTables.Row([
                        .. row.Values.Select(value => HtmlTables.Number(value).AsName()),
                        .. row.Figures.Select(HtmlTables.Number),
                        Html.Styled("td", "name", row.Standing),
                        HtmlTables.Name(study.BetterThan(row.Point)?.Cell.Name ?? ""),
                    ]);
                    return study.Standing(row.Point) == CellStanding.Frontier
                        ? cells.With("class", "total")
                        : cells;
                })
        );

    private static XElement Axes(MatrixStudy study) =>
        HtmlTables.Table(
            ["axis", "keys that it sets", "values", "written at"],
            study.Matrix.Axes.Select(axis =>
                HtmlTables.Row(
                    HtmlTables.Name(axis.Name),
                    HtmlTables.Name(string.Join(", ", axis.Keys.Select(key => key.Name))),
                    HtmlTables.Name(string.Join(", ", axis.Values.Select((_, place) => axis.Written(place)))),
                    $"{axis.Values[0].At}"
                )
            )
        );

    private static XElement Origin(MatrixStudy study) =>
        HtmlTables.Table(
            ["scenario", "input"],
            [HtmlTables.Row(study.Matrix.Scenario.File, $"SHA-256 {study.Matrix.Scenario.InputHash}")]
        );
}
