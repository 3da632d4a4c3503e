using System.Xml.Linq;
using RosterSolver.Economics;
using static RosterSolver.Reports.HtmlPage;

namespace RosterSolver.Reports;

/// <summary>A comparison as one HTML file.</summary>
public static class ComparisonPage
{
    /// <summary>The text of comparison.html.</summary>
    public static string Text(Comparison comparison, Language language = Language.En) =>
        HtmlPage.Text(
            $"{string.Join(", ", comparison.Variants.Select(variant => variant.Name))} - comparison",
            Body(comparison, language),
            language
        );

    private static IEnumerable<XElement> Body(Comparison comparison, Language language)
    {
        var (verdict, why) = ComparisonWords.Verdict(comparison);
        yield return Html.Tag(
            "header",
            Html.Tag("h1", string.Join(", ", comparison.Variants.Select(variant => variant.Name))).AsName(),
            Html.Styled(
                "p",
                comparison.Winner is null ? "status open" : "status",
                Html.Tag("b", verdict),
                $": {why}."
            ),
            ComparisonWords.Unlike(comparison) is { } unlike ? Html.Styled("p", "status open", unlike) : null,
            ComparisonWords.Heads(comparison) is { } heads ? Html.Styled("p", "note", heads) : null
        );
        yield return Section("What is proven", [.. CostCharts.Proven(comparison)]);
        yield return Section("What it costs", [.. CostCharts.Lines(comparison)]);
        yield return Section("Service and hours", [FigureCharts.Of(comparison)]);
        foreach (var table in Tables(comparison))
            yield return table;
        yield return Section(
            "How this came about",
            [
                Origins(comparison),
                Html.Styled("p", "note", $"{ProofWords.Seed}."),
                Html.Styled("p", "note", $"{ProofWords.BoundAndGap}."),
                AssumptionTables.Html(ComparedAssumptions.Of(comparison, language)),
            ]
        );
    }

    /// <summary>The figures alone.</summary>
    internal static IEnumerable<XElement> Tables(Comparison comparison) =>
        comparison
            .Sections.Where(section => section.Figures.Count > 0)
            .Select(section => Section($"{section.Title} {section.Chinese}", [Table(comparison, section)]));

    private static XElement Table(Comparison comparison, ComparedSection section)
    {
        var money = section.Figures.Any(figure => figure.Name.Unit == KpiUnit.Money);
        return HtmlTables.Table(
            [
                money ? $"in {comparison.Currency}" : "figure",
                "",
                .. comparison.Variants.SelectMany((variant, place) => Titles(variant.Name, place)),
                "how it is computed",
            ],
            section.Figures.Select(figure => Row(comparison, figure))
        );
    }

    private static IEnumerable<object> Titles(string name, int place) =>
        place == 0 ? [HtmlTables.NameOver(name)] : [HtmlTables.NameOver(name), "#difference", "#"];

    private static XElement Row(Comparison comparison, ComparedFigure figure)
    {
        var row = HtmlTables.Row([
            HtmlTables.Name(figure.Name.Name).With("title", figure.Name.Formula),
            Html.Styled("td", "name", figure.Name.Chinese),
            .. comparison.Variants.SelectMany((_, place) => Cells(figure, place)),
            figure.Name.Formula,
        ]);
        return figure.IsTotal ? row.With("class", "total") : row;
    }

    private static IEnumerable<XElement> Cells(ComparedFigure figure, int place)
    {
        yield return HtmlTables.Number(figure.Written(place));
        if (place == 0)
            yield break;
        yield return HtmlTables.Number(DifferenceText.Of(figure, place));
        yield return HtmlTables.Number(DifferenceText.Share(figure, place));
    }

    private static XElement Origins(Comparison comparison) =>
        HtmlTables.Table(
            ["variant", "scenario", "input", "roster"],
            comparison.Variants.Select(variant =>
                HtmlTables.Row(
                    HtmlTables.Given(variant.Name),
                    HtmlTables.Given(variant.Plan.Scenario.File),
                    $"SHA-256 {variant.Plan.Scenario.InputHash[..Math.Min(12, variant.Plan.Scenario.InputHash.Length)]}",
                    ComparisonWords.Origin(variant)
                )
            )
        );
}
