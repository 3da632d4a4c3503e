using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// Weights that make one sum of several levels: what the levels after one still cost cannot pay for its least step back.
/// Where such weights are too large to count with they are cut, and only the search is led astray by it: rosters are
/// compared, and bounds worked out, level by level.
/// </summary>
internal static class LevelWeights
{
    /// <summary>Weighted costs below this are whole numbers in double precision, with room for rounding.</summary>
    private const double MostPaid = 1L << 50;

    /// <summary>Weighted costs below this can be added up in 64 bits whatever the roster.</summary>
    private const double MostPossible = 1L << 60;

    /// <summary>The weights of the levels that the costs belong to; the last of them has weight 1.</summary>
    /// <param name="levels">The levels, the first first.</param>
    /// <param name="costs">What the best roster so far costs on each level that takes part.</param>
    public static long[] Of(IReadOnlyList<Level> levels, IReadOnlyList<Money> costs)
    {
        var weights = new long[costs.Count];
        var (paid, possible) = (0.0, 0.0);
        for (var place = costs.Count - 1; place >= 0; place--)
        {
            var (level, cost) = (levels[place], costs[place].Units);
            var wanted = place == costs.Count - 1 ? 1 : Math.Floor(paid / level.Grain) + 1;
            var room = Math.Min(
                (MostPaid - paid) / Math.Max(1, cost),
                (MostPossible - possible) / Math.Max(1, level.MostCost)
            );
            weights[place] = (long)Math.Max(1, Math.Min(wanted, Math.Floor(room)));
            paid += (double)weights[place] * cost;
            possible += weights[place] * level.MostCost;
        }

        return weights;
    }
}
