using RosterSolver.Economics;
using static RosterSolver.Reports.MarkdownText;

namespace RosterSolver.Reports;

/// <summary>A comparison in Markdown, such as for a pull request: one table, the other variants with their differences.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The text.</summary>
    public static string Text(Comparison comparison, Language language = Language.En)
    {
        var (verdict, why) = ComparisonWords.Verdict(comparison);
        var text = new MarkdownText(language);
        text.Paragraph($"**{text.Say(verdict)}**{text.Say(": ")}{text.Say(why)}{text.Say(".")}");
        if (ComparisonWords.Unlike(comparison) is { } unlike)
            text.Paragraph($"_{text.Say(unlike)}{text.Say(".")}_");
        if (ComparisonWords.Heads(comparison) is { } heads)
            text.Paragraph($"_{text.Say(heads)}{text.Say(".")}_");
        var against = comparison.Variants.Select(
            (_, place) => place == 0 ? "" : text.Say(ComparisonWords.Against(comparison, place))
        );
        return text.Table(
                Titles(comparison),
                Rows(text, comparison)
                    .Append(
                        against.Prepend(text.Say($"Cost against {comparison.Variants[0].Name}, best rosters"))
                    )
            )
            .List([
                .. comparison.Variants.Select(variant => Origin(text, variant)),
                text.Say(ProofWords.Seed),
                text.Say(ProofWords.BoundAndGap),
            ])
            .Assumptions(ComparedAssumptions.Of(comparison))
            .ToString();
    }

    /// <summary>The figures alone.</summary>
    internal static MarkdownText Figures(MarkdownText text, Comparison comparison) =>
        text.Table(Titles(comparison), Rows(text, comparison));

    private static IReadOnlyList<string> Titles(Comparison comparison) =>
        ["", .. comparison.Variants.Select(variant => $"#{Plain(variant.Name)}")];

    private static IEnumerable<IEnumerable<string>> Rows(MarkdownText text, Comparison comparison)
    {
        foreach (var section in comparison.Sections.Where(section => section.Figures.Count > 0))
        {
            var unit = section.Figures.Any(figure => figure.Name.Unit == KpiUnit.Money)
                ? $", {comparison.Currency}"
                : "";
            yield return
            [
                $"**{text.Say($"{section.Title} {section.Chinese}")}**{unit}",
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

    private static string Origin(MarkdownText text, Variant variant) =>
        $"{Plain(variant.Name)}: {Plain(variant.Plan.Scenario.File)}, {text.Say(ComparisonWords.Origin(variant))}";

    private static string Name(ComparedFigure figure) =>
        figure.IsTotal
            ? $"**{figure.Name.Name} {figure.Name.Chinese}**"
            : $"{figure.Name.Name} {figure.Name.Chinese}";

    private static string Value(ComparedFigure figure, int variant) =>
        variant == 0
            ? figure.Written(0)
            : $"{figure.Written(variant)}<br>{DifferenceText.Both(figure, variant)}";
}
