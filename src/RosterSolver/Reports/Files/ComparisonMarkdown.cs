using RosterSolver.Economics;
using static RosterSolver.Reports.MarkdownText;

namespace RosterSolver.Reports;

/// <summary>A comparison in Markdown, such as for a pull request: one table, the other variants with their differences.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The text.</summary>
    public static string Text(Comparison comparison)
    {
        var (verdict, why) = ComparisonWords.Verdict(comparison);
        var text = new MarkdownText().Paragraph($"**{Plain(verdict)}**: {Plain(why)}.");
        if (ComparisonWords.Unlike(comparison) is { } unlike)
            text.Paragraph($"_{Plain(unlike)}._");
        if (ComparisonWords.Heads(comparison) is { } heads)
            text.Paragraph($"_{Plain(heads)}._");
        var against = comparison.Variants.Select(
            (_, place) => place == 0 ? "" : ComparisonWords.Against(comparison, place)
        );
        return text.Table(
                Titles(comparison),
                Rows(comparison)
                    .Append(
                        against.Prepend($"Cost against {Plain(comparison.Variants[0].Name)}, best rosters")
                    )
            )
            .List([
                .. comparison.Variants.Select(Origin),
                Plain(ProofWords.Seed),
                Plain(ProofWords.BoundAndGap),
            ])
            .Assumptions(ComparedAssumptions.Of(comparison))
            .ToString();
    }

    /// <summary>The figures alone.</summary>
    internal static MarkdownText Figures(MarkdownText text, Comparison comparison) =>
        text.Table(Titles(comparison), Rows(comparison));

    private static IReadOnlyList<string> Titles(Comparison comparison) =>
        ["", .. comparison.Variants.Select(variant => $"#{Plain(variant.Name)}")];

    private static IEnumerable<IEnumerable<string>> Rows(Comparison comparison)
    {
        foreach (var section in comparison.Sections.Where(section => section.Figures.Count > 0))
        {
            var unit = section.Figures.Any(figure => figure.Name.Unit == KpiUnit.Money)
                ? $", {comparison.Currency}"
                : "";
            yield return
            [
                $"**{section.Title} {section.Chinese}**{unit}",
                .. comparison.Variants.Select(_ => ""),
            ];
            foreach (var figure in section.Figures)
                yield return
                [
                    Name(figure),
                    .. comparison.Variants.Select((_, place) => Value(figure, place)),
                ];
        }
    }

    private static string Origin(Variant variant) =>
        $"{Plain(variant.Name)}: {Plain(variant.Plan.Scenario.File)}, {Plain(ComparisonWords.Origin(variant))}";

    private static string Name(ComparedFigure figure) =>
        figure.IsTotal
            ? $"**{figure.Name.Name} {figure.Name.Chinese}**"
            : $"{figure.Name.Name} {figure.Name.Chinese}";

    private static string Value(ComparedFigure figure, int variant) =>
        variant == 0
            ? figure.Written(0)
            : $"{figure.Written(variant)}<br>{DifferenceText.Both(figure, variant)}";
}
