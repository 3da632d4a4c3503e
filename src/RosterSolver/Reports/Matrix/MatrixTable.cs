using RosterSolver.Economics;

namespace RosterSolver.Reports;

/// <summary>A row a combination, the cheapest first, those without a roster at the end; as texts.</summary>
internal static class MatrixTable
{
    /// <summary>The place among them of what the best roster costs at least.</summary>
    public const int AtLeast = 1;

    /// <summary>Titles after those of the axes.</summary>
    public static IReadOnlyList<string> Titles { get; } =
    ["cost", "at least", "gap", "paid", "service", "spread", "standing"];

    /// <summary>Titles of the axes.</summary>
    public static IReadOnlyList<string> Axes(MatrixStudy study) =>
        [.. study.Matrix.Axes.Select(axis => axis.Name)];

    /// <summary>The rows.</summary>
    public static IEnumerable<MatrixRow> Rows(MatrixStudy study) =>
        study
            .Usable.Concat(study.Points.Where(point => point.Figures is null))
            .Select(point => new MatrixRow(
                point,
                Values(study, point),
                Figures(point),
                MatrixWords.Standing(study, point)
            ));

    private static IReadOnlyList<string> Values(MatrixStudy study, MatrixPoint point) =>
        [.. study.Matrix.Axes.Zip(point.Cell.Places, (axis, place) => axis.Written(place))];

    private static IReadOnlyList<string> Figures(MatrixPoint point) =>
        point.Figures is { } figures
            ?
            [
                $"{figures.Most}",
                $"{figures.Least}",
                $"{point.Gap:0.0%}",
                $"{point.Paid}",
                $"{figures.Service:0.0%}",
                $"{figures.Spread}",
            ]
            : [.. Titles.SkipLast(1).Select(_ => "-")];
}

/// <summary>A row of the table of a matrix.</summary>
/// <param name="Point">The combination.</param>
/// <param name="Values">Its values, an axis each.</param>
/// <param name="Figures">Its figures under all titles but the last.</param>
/// <param name="Standing">Where it stands.</param>
internal sealed record MatrixRow(
    MatrixPoint Point,
    IReadOnlyList<string> Values,
    IReadOnlyList<string> Figures,
    string Standing
);
