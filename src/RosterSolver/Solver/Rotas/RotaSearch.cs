using System.Diagnostics;

namespace RosterSolver.Solver;

/// <summary>Solves a model again and again, with a cut for each part that a solution falls into, until one hangs together.</summary>
internal sealed class RotaSearch(StintGraph graph, RotaModel model, TimeSpan time, int seed)
{
    /// <summary>Rounds of cuts after which the whole condition is written at once.</summary>
    private const int MostRounds = 6;

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private int rounds;

    /// <summary>Cuts added so far.</summary>
    public int Cuts { get; private set; }

    /// <summary>No counts have fewer points, where the fewest were sought.</summary>
    public long Bound { get; private set; }

    /// <summary>Wall time since it began.</summary>
    public TimeSpan Elapsed => clock.Elapsed;

    /// <summary>Counts that hang together, or none: because there are none, or because the time has ended.</summary>
    public RotaCounts Run(CancellationToken cancellation)
    {
        while (true)
        {
            var counts = model.Solve(time - clock.Elapsed, seed, cancellation);
            if (counts.Times is not { } times)
                return counts;
            Bound = counts.Bound;
            var apart = ConnectivityCut.Of(graph, times);
            if (apart.Count == 0)
                return counts;
            foreach (var cut in apart)
                model.Add(cut);
            Cuts += apart.Count;
            if (++rounds == MostRounds)
                model.AddTree();
        }
    }
}
