using System.Diagnostics;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Demands of a brief that no rota can keep together.</summary>
/// <param name="Demands">Without any one of them there is a rota that keeps the others, as far as the time allowed to tell.</param>
/// <param name="Positions">The number of positions nearest to the one asked for with which all else can be kept, if any.</param>
public sealed record RotaConflict(IReadOnlyList<RotaDemand> Demands, int? Positions)
{
    /// <summary>Takes demands away, one after the other, as long as the rest stays impossible.</summary>
    /// <param name="brief">A brief without a rota.</param>
    /// <param name="time">Wall time.</param>
    /// <param name="cancellation">Ends the search; what was taken away until then stays so.</param>
    public static RotaConflict Of(RotaBrief brief, TimeSpan time, CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        var (kept, without) = (RotaDemand.All(brief).ToList(), new List<RotaDemand>());
        foreach (var demand in kept.AsEnumerable().Reverse().ToList())
        {
            if (
                clock.Elapsed > time
                || !IsImpossible(RotaDemand.Without(brief, [.. without, demand]), time / 4, cancellation)
            )
                continue;
            without.Add(demand);
            kept.Remove(demand);
        }

        return new(kept, NearestPositions(brief, clock, time, cancellation));
    }

    private static int? NearestPositions(
        RotaBrief brief,
        Stopwatch clock,
        TimeSpan time,
        CancellationToken cancellation
    ) =>
        Enumerable
            .Range(1, brief.Positions)
            .SelectMany(step => new[] { brief.Positions + step, brief.Positions - step })
            .Where(positions => positions > 0)
            .TakeWhile(_ => clock.Elapsed < time && !cancellation.IsCancellationRequested)
            .Cast<int?>()
            .FirstOrDefault(positions =>
                Search(brief with { Positions = positions!.Value }, time / 4, cancellation).Times is not null
            );

    /// <summary>Whether it is proven that a brief has no rota.</summary>
    internal static bool IsImpossible(
        RotaBrief brief,
        TimeSpan time,
        CancellationToken cancellation = default
    ) => Search(brief, time, cancellation) is { Times: null, IsProven: true };

    private static RotaCounts Search(RotaBrief brief, TimeSpan time, CancellationToken cancellation)
    {
        var graph = new StintGraph(brief);
        return new RotaSearch(graph, new(graph, brief), time, seed: 1).Run(cancellation);
    }
}
