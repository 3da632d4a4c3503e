using System.Text.Json;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>A matrix as JSON and as Markdown.</summary>
public static class MatrixFile
{
    /// <summary>All files of a matrix.</summary>
    public static IReadOnlyList<OutputFile> All(MatrixStudy study, Language language = Language.En) =>
        [new("matrix.html", MatrixPage.Text(study, language)), new("matrix.json", Json(study))];

    /// <summary>For machines: money over the horizon, shares 0 to 1.</summary>
    public static string Json(MatrixStudy study) =>
        JsonSerializer.Serialize(
            new
            {
                Scenario = study.Matrix.Scenario.Name,
                study.Matrix.Scenario.File,
                study.Matrix.Scenario.Currency,
                study.Run.Seed,
                SecondsEach = study.Run.Time.TotalSeconds,
                study.Run.Jobs,
                Verdict = MatrixWords.Verdict(study),
                NotMeasuredAlike = study.Yardsticks,
                Axes = study.Matrix.Axes.Select(axis => new
                {
                    axis.Name,
                    Keys = axis.Keys.Select(key => key.Name),
                    Values = axis.Values.Select(
                        (value, place) => new { Value = axis.Written(place), At = $"{value.At}" }
                    ),
                }),
                Combinations = study.Points.Select(point => Combination(study, point)),
                Frontier = study.Frontier.Select(point => point.Cell.Name),
                Method = MatrixWords.Method(study),
                Assumptions = AssumptionTables.Json(study.Matrix.Assumptions),
            },
            SummaryFile.Options
        ) + "\n";

    /// <summary>For a pull request.</summary>
    public static string Markdown(MatrixStudy study, Language language = Language.En)
    {
        var text = new MarkdownText(language);
        text.Paragraph($"**{text.Say(MatrixWords.Verdict(study))}**");
        if (MatrixWords.Unlike(study) is { } unlike)
            text.Paragraph($"_{text.Say(unlike)}_");
        return text.Table(
                [
                    .. MatrixTable
                        .Axes(study)
                        .Concat(MatrixTable.Titles.Select(text.Say))
                        .Select(title => $"#{title}"),
                ],
                MatrixTable
                    .Rows(study)
                    .Select(row => row.Values.Concat(row.Figures).Append(text.Say(row.Standing)))
            )
            .Sentences(MatrixWords.Method(study))
            .Assumptions(study.Matrix.Assumptions)
            .ToString();
    }

    private static object Combination(MatrixStudy study, MatrixPoint point) =>
        new
        {
            point.Cell.Name,
            Values = study.Matrix.Axes.Zip(point.Cell.Places, (axis, place) => axis.Written(place)),
            point.Cell.Folder,
            point.Cell.Scenario.InputHash,
            Kept = point.IsKept,
            Standing = KebabCase.Of($"{study.Standing(point)}"),
            Failure = point.Failure is { } failure ? KebabCase.Of($"{failure}") : null,
            RosterOf = point.From?.Name,
            Figures = point.Figures is { } figures
                ? new
                {
                    Cost = figures.Most.Amount,
                    AtLeast = figures.Least.Amount,
                    Gap = Math.Round(point.Gap, 6),
                    Paid = point.Paid.Amount,
                    ServiceLevel = Math.Round(figures.Service, 6),
                    figures.Spread,
                }
                : null,
            NoBetterThan = study.BetterThan(point)?.Cell.Name,
        };
}
