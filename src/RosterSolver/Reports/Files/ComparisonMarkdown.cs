using System.Text;
using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A comparison in Markdown, such as for a pull request: one table, the other variants with their differences.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The text.</summary>
    public static string Text(Comparison comparison)
    {
        var (verdict, why) = ComparisonWords.Verdict(comparison);
        var text = new StringBuilder($"**{Plain(verdict)}**: {Plain(why)}.\n\n");
        if (ComparisonWords.Unlike(comparison) is { } unlike)
            text.Append($"_{Plain(unlike)}._\n\n");
        text.Append(Table(comparison));
        Row(
            text,
            [
                $"Cost against {Plain(comparison.Variants[0].Name)}, best rosters",
                .. comparison.Variants.Select(
                    (_, place) => place == 0 ? "" : ComparisonWords.Against(comparison, place)
                ),
            ]
        );
        return text.ToString();
    }

    /// <summary>The figures alone.</summary>
    internal static string Table(Comparison comparison)
    {
        var text = new StringBuilder();
        Row(text, ["", .. comparison.Variants.Select(variant => Plain(variant.Name))]);
        Row(text, ["---", .. comparison.Variants.Select(_ => "---:")]);
        foreach (var section in comparison.Sections.Where(section => section.Figures.Count > 0))
        {
            var unit = section.Figures.Any(figure => figure.Name.Unit == KpiUnit.Money)
                ? $", {comparison.Currency}"
                : "";
            Row(
                text,
                [$"**{section.Title} {section.Chinese}**{unit}", .. comparison.Variants.Select(_ => "")]
            );
            foreach (var figure in section.Figures)
                Row(text, [Name(figure), .. comparison.Variants.Select((_, place) => Value(figure, place))]);
        }

        return text.ToString();
    }

    private static string Name(ComparedFigure figure) =>
        figure.IsTotal
            ? $"**{figure.Name.Name} {figure.Name.Chinese}**"
            : $"{figure.Name.Name} {figure.Name.Chinese}";

    private static string Value(ComparedFigure figure, int variant) =>
        variant == 0
            ? figure.Written(0)
            : $"{figure.Written(variant)}<br>{DifferenceText.Both(figure, variant)}";

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>A name without what Markdown or HTML would understand.</summary>
    private static string Plain(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
            text.Append(
                @"\`*_{}[]<>#|&".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"
            );
        return text.ToString();
    }
}
