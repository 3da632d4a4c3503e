using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>Designs a cyclic rota: any that keeps the brief, then one with the fewest points.</summary>
public static class RotaSolve
{
    /// <summary>Of the time, what a linear solver may take of it for a first rota of a large brief.</summary>
    private const double ShareOfFirst = 0.75;

    private static readonly TimeSpan toConfirm = TimeSpan.FromSeconds(20);

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
        var first = FirstRota.Of(graph, brief, time * ShareOfFirst, cancellation) is { } start
            ? new RotaCounts(start, 0, IsProven: brief.Points == RotaPoints.None)
            : search.Run(cancellation);
        if (first.Times is not { } found)
            return Without(graph, brief, first, search);
        var best = first;
        if (brief.Points != RotaPoints.None)
        {
            model.MinimizePoints();
            model.Hint(found);
            best = search.Run(cancellation);
        }

        return With(graph, brief, best.Times ?? found, best, search, seed) with
        {
            Status = Status(best, cancellation),
        };
    }

    private static RotaOutcome With(
        StintGraph graph,
        RotaBrief brief,
        IReadOnlyList<int> times,
        RotaCounts best,
        RotaSearch search,
        int seed
    )
    {
        var walk = KindestCircuit.Of(brief, EulerCircuit.Of(graph, times), seed);
        var asked = brief.Points.Surplus * brief.Shifts.Sum(shift => shift.FewestDays);
        var points = graph.Edges.Zip(times, (edge, each) => (long)edge.Points * each).Sum() - asked;
        return new(
            SolveStatus.Feasible,
            EulerCircuit.Unrolled(brief, walk),
            points,
            IsBest(best) ? points : Math.Max(0, search.Bound - asked),
            search.Cuts,
            search.Elapsed
        );
    }

    /// <summary>Impossible is said only where a linear solver agrees.</summary>
    private static RotaOutcome Without(
        StintGraph graph,
        RotaBrief brief,
        RotaCounts counts,
        RotaSearch search
    )
    {
        var proof = counts.IsProven ? RotaConfirmation.Of(graph, brief, toConfirm) : RotaProof.None;
        var outcome = new RotaOutcome(SolveStatus.NoRoster, null, 0, 0, search.Cuts, search.Elapsed);
        return proof == RotaProof.None
            ? outcome
            : outcome with
            {
                Status = SolveStatus.Impossible,
                Proof = proof,
            };
    }

    private static bool IsBest(RotaCounts best) => best is { IsProven: true, Times: not null };

    private static SolveStatus Status(RotaCounts best, CancellationToken cancellation) =>
        IsBest(best) ? SolveStatus.Optimal
        : cancellation.IsCancellationRequested ? SolveStatus.Interrupted
        : SolveStatus.Feasible;
}
