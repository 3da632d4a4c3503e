using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Designs a cyclic rota: any that keeps the brief, then one with the fewest points.</summary>
public static class RotaSolve
{
    /// <summary>Searches until proof, time or cancellation.</summary>
    /// <param name="brief">What the rota has to answer to.</param>
    /// <param name="time">Longest wall time.</param>
    /// <param name="seed">Seed of the search.</param>
    /// <param name="cancellation">Ends the search; a rota found before is kept.</param>
    public static RotaOutcome Run(
        RotaBrief brief,
        TimeSpan time,
        int seed = 1,
        CancellationToken cancellation = default
    )
    {
        var graph = new StintGraph(brief);
        var model = new RotaModel(graph, brief);
        var search = new RotaSearch(graph, model, time, seed);
        var first = search.Run(cancellation);
        if (first.Times is null)
            return new(
                first.IsProven ? SolveStatus.Impossible : SolveStatus.NoRoster,
                null,
                0,
                0,
                search.Cuts.Count,
                search.Elapsed
            );
        model.MinimizePoints();
        var best = search.Run(cancellation);
        var times = best.Times ?? first.Times;
        var asked = brief.Points.Surplus * brief.Shifts.Sum(shift => shift.FewestDays);
        var points = graph.Edges.Zip(times, (edge, each) => (long)edge.Points * each).Sum() - asked;
        return new(
            Status(best, cancellation),
            EulerCircuit.Unrolled(brief, EulerCircuit.Of(graph, times)),
            points,
            best.IsProven ? points : Math.Max(0, best.Bound - asked),
            search.Cuts.Count,
            search.Elapsed
        );
    }

    private static SolveStatus Status(RotaCounts best, CancellationToken cancellation) =>
        best is { IsProven: true, Times: not null } ? SolveStatus.Optimal
        : cancellation.IsCancellationRequested ? SolveStatus.Interrupted
        : SolveStatus.Feasible;
}
