using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>The files of a comparison.</summary>
public static class ComparisonFiles
{
    /// <summary>The page, the figures for machines, and the text for a pull request.</summary>
    public static IReadOnlyList<OutputFile> Of(Comparison comparison, Language language = Language.En) =>
        [
            new("comparison.html", ComparisonPage.Text(comparison, language)),
            new("comparison.json", ComparisonFile.Text(comparison)),
            new("comparison.md", ComparisonMarkdown.Text(comparison, language)),
        ];
}
