using RosterSolver.Demand;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// Of the many circuits over the same edges one whose weekends off are spread evenly: two stretches of the walk between the
/// same two nodes change places, as long as that helps. People, blocks and points stay what they are.
/// </summary>
internal static class KindestCircuit
{
    private const int Turns = 1_000;

    /// <summary>A circuit over the edges of another.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="walk">A circuit.</param>
    /// <param name="seed">Seed of the turns.</param>
    public static IReadOnlyList<RotaEdge> Of(RotaBrief brief, IReadOnlyList<RotaEdge> walk, int seed)
    {
        var random = new RandomStream(seed, walk.Count);
        var (best, wait) = (walk, Unevenness(brief, walk));
        for (var turn = 0; turn < Turns && wait > 0; turn++)
        {
            if (Exchanged(best, random) is not { } other)
                continue;
            var after = Unevenness(brief, other);
            if (after <= wait)
                (best, wait) = (other, after);
        }

        return best;
    }

    /// <summary>Squares of the weeks between weekends off, added up; 0 where there is at most one.</summary>
    private static long Unevenness(RotaBrief brief, IReadOnlyList<RotaEdge> walk)
    {
        var rota = EulerCircuit.Unrolled(brief, walk);
        var free = Enumerable.Range(0, brief.Positions).Where(rota.IsWeekendOff).ToList();
        if (free.Count < 2)
            return 0;
        return free.Zip(
                free.Skip(1).Append(free[0] + brief.Positions),
                (week, next) => (long)(next - week) * (next - week)
            )
            .Sum();
    }

    /// <summary>Two stretches, apart from each other, that begin at the same node and end at the same node, exchanged.</summary>
    private static IReadOnlyList<RotaEdge>? Exchanged(IReadOnlyList<RotaEdge> walk, RandomStream random)
    {
        var start = Any(walk.Count);
        List<RotaEdge> turned = [.. walk.Skip(start), .. walk.Take(start)];
        var others = Enumerable
            .Range(1, walk.Count - 1)
            .Where(place => turned[place].From == turned[0].From)
            .ToList();
        if (others.Count == 0)
            return null;
        var second = others[Any(others.Count)];
        var end = Any(second);
        var ends = Enumerable
            .Range(second, turned.Count - second)
            .Where(place => turned[place].To == turned[end].To)
            .ToList();
        if (ends.Count == 0)
            return null;
        var last = ends[Any(ends.Count)];
        return
        [
            .. turned[second..(last + 1)],
            .. turned[(end + 1)..second],
            .. turned[..(end + 1)],
            .. turned[(last + 1)..],
        ];

        int Any(int below) => (int)(random.Uniform() * below);
    }
}
