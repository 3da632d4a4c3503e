using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>All combinations of a matrix: which are worth a thought, by cost, service and fairness.</summary>
/// <param name="matrix">What was asked.</param>
/// <param name="points">A point a combination, in their order.</param>
/// <param name="run">How they were solved.</param>
public sealed class MatrixStudy(ScenarioMatrix matrix, IReadOnlyList<MatrixPoint> points, MatrixRun run)
{
    /// <summary>What was asked.</summary>
    public ScenarioMatrix Matrix { get; } = matrix;

    /// <summary>A point a combination, in their order.</summary>
    public IReadOnlyList<MatrixPoint> Points { get; } = points;

    /// <summary>How they were solved.</summary>
    public MatrixRun Run { get; } = run;

    /// <summary>The study of what was found; a roster that serves another combination better is taken over.</summary>
    public static MatrixStudy Of(ScenarioMatrix matrix, IReadOnlyList<MatrixPoint> found, MatrixRun run) =>
        new(matrix, SharedRosters.Of(found), run);

    /// <summary>Combinations that have a roster to use, the cheapest first; of several the one that serves best.</summary>
    public IReadOnlyList<MatrixPoint> Usable { get; } =
    [
        .. points
            .Where(point => point.Figures is not null)
            .OrderBy(point => point.Figures!.Value.Most)
            .ThenByDescending(point => point.Figures!.Value.Service),
    ];

    /// <summary>The cheapest as found; null where there is no roster.</summary>
    public MatrixPoint? Cheapest => Usable.Count > 0 ? Usable[0] : null;

    /// <summary>Combinations that may be as cheap as the cheapest found; empty where it is proven to be.</summary>
    public IReadOnlyList<MatrixPoint> Rivals =>
        [.. Usable.Skip(1).Where(point => point.Figures!.Value.MayCostAsLittleAs(Usable[0].Figures!.Value))];

    /// <summary>The frontier, from the cheapest to the dearest.</summary>
    public IReadOnlyList<MatrixPoint> Frontier =>
        [.. Usable.Where(point => Standing(point) == CellStanding.Frontier)];

    /// <summary>Of the frontier those that, by one figure alone, are better than all that cost no more; the cheapest first.</summary>
    /// <param name="worth">The figure; more is better.</param>
    public IReadOnlyList<MatrixPoint> FrontierBy(Func<CellFigures, double> worth)
    {
        var best = new List<MatrixPoint>();
        foreach (
            var point in Frontier
                .OrderBy(point => point.Figures!.Value.Most)
                .ThenByDescending(point => worth(point.Figures!.Value))
        )
            if (best.Count == 0 || worth(point.Figures!.Value) > worth(best[^1].Figures!.Value))
                best.Add(point);
        return best;
    }

    /// <summary>By what the combinations are not measured alike, so that their costs mean different things.</summary>
    public IReadOnlyList<string> Yardsticks =>
        Usable.Count > 1 ? new Comparison([.. Usable.Select(point => point.Variant!)]).Yardsticks : [];

    /// <summary>Where a combination stands.</summary>
    public CellStanding Standing(MatrixPoint point) =>
        point.Figures is { } figures
            ? figures.Among(Usable.Select(other => other.Figures!.Value))
            : CellStanding.NoRoster;

    /// <summary>The cheapest of those that a combination is no better than; null for one on the frontier.</summary>
    public MatrixPoint? BetterThan(MatrixPoint point) =>
        point.Figures is { } figures
            ? Usable.FirstOrDefault(other => figures.IsNoBetterThan(other.Figures!.Value))
            : null;
}
