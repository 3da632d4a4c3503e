using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// Whole numbers near those of a plan that allows parts of people: what one week leaves over, the next takes. What is
/// left where the search has no time for anything better.
/// </summary>
internal static class RoundedMoves
{
    private const double Rounding = 1e-6;

    /// <summary>Sizes of classes: none, or one that is allowed.</summary>
    public static IEnumerable<int> Classes(IEnumerable<double> parts, CountRange size) =>
        Carried(
            parts,
            open =>
                Math.Round(open) is var heads && heads >= Math.Max(1, size.AtLeast)
                    ? (int)Math.Min(heads, size.AtMost)
                    : 0
        );

    /// <summary>Releases, never more than the parts so far.</summary>
    public static IEnumerable<int> Releases(IEnumerable<double> parts) =>
        Carried(parts, open => (int)Math.Floor(open + Rounding));

    private static IEnumerable<int> Carried(IEnumerable<double> parts, Func<double, int> taken)
    {
        var open = 0.0;
        foreach (var part in parts)
        {
            open += part;
            var heads = taken(open);
            open -= heads;
            yield return heads;
        }
    }
}
