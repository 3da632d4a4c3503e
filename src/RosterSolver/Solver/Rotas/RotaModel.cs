using System.Globalization;
using Google.OrTools.Sat;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>How often each edge is walked, as a model of CP-SAT.</summary>
internal sealed class RotaModel
{
    private readonly CpModel model = new();
    private readonly IntVar[] times;
    private readonly StintGraph graph;

    /// <summary>The rows of a brief over its graph.</summary>
    public RotaModel(StintGraph graph, RotaBrief brief)
    {
        this.graph = graph;
        times =
        [
            .. graph.Edges.Select(edge => model.NewIntVar(0, RotaRow.MostDays(brief) / edge.Days.Count, "")),
        ];
        foreach (var row in RotaRow.All(graph, brief))
            model.AddLinearConstraint(
                LinearExpr.WeightedSum(
                    row.Terms.Select(term => times[term.Edge]),
                    row.Terms.Select(term => (long)term.Weight)
                ),
                row.Least,
                row.Most
            );
    }

    /// <summary>Adds a cut.</summary>
    public void Add(ConnectivityCut cut)
    {
        var (within, beyond) = (model.NewBoolVar(""), model.NewBoolVar(""));
        model.Add(Sum(cut.Within) == 0).OnlyEnforceIf(within.Not());
        model.Add(Sum(cut.Beyond) == 0).OnlyEnforceIf(beyond.Not());
        model.Add(Sum(cut.Crossing) >= 1).OnlyEnforceIf([within, beyond]);
    }

    /// <summary>
    /// Says at once that all hangs together: a tree of edges that are walked reaches every node that is, from a root, each
    /// node with a higher rank than the one that it is reached from. Where many cuts would be needed this is shorter.
    /// </summary>
    public void AddTree()
    {
        var nodes = Enumerable.Range(0, graph.Nodes).ToList();
        var rank = nodes.ConvertAll(_ => model.NewIntVar(0, graph.Nodes - 1, ""));
        var root = nodes.ConvertAll(_ => model.NewBoolVar(""));
        var reached = root.ConvertAll(isRoot => new List<ILiteral> { isRoot });
        model.AddExactlyOne(root);
        foreach (var arc in graph.Edges.Index().GroupBy(each => (each.Item.From, each.Item.To)))
        {
            var taken = model.NewBoolVar("");
            model.Add(Sum(arc.Select(each => each.Index)) >= 1).OnlyEnforceIf(taken);
            model.Add(rank[arc.Key.To] >= rank[arc.Key.From] + 1).OnlyEnforceIf(taken);
            reached[arc.Key.To].Add(taken);
        }

        foreach (var arriving in graph.Edges.Index().GroupBy(each => each.Item.To))
        {
            var isReached = model.NewBoolVar("");
            model.AddBoolOr(reached[arriving.Key].Append(isReached.Not()));
            model.Add(Sum(arriving.Select(each => each.Index)) == 0).OnlyEnforceIf(isReached.Not());
        }
    }

    /// <summary>From now on the fewest points are sought.</summary>
    public void MinimizePoints() =>
        model.Minimize(LinearExpr.WeightedSum(times, graph.Edges.Select(edge => (long)edge.Points)));

    /// <summary>From now on the search begins at these counts.</summary>
    public void Hint(IReadOnlyList<int> counts)
    {
        foreach (var (each, count) in times.Zip(counts))
            model.AddHint(each, count);
    }

    /// <summary>One solve.</summary>
    /// <param name="time">Longest wall time.</param>
    /// <param name="seed">Seed of the search.</param>
    /// <param name="cancellation">Ends it.</param>
    public RotaCounts Solve(TimeSpan time, int seed, CancellationToken cancellation)
    {
        var seconds = Math.Max(0.01, time.TotalSeconds).ToString("R", CultureInfo.InvariantCulture);
        using var solver = new CpSolver
        {
            StringParameters =
                $"num_workers:1,catch_sigint_signal:false,random_seed:{seed},max_time_in_seconds:{seconds}",
        };
        using var stop = cancellation.Register(solver.StopSearch);
        var status = cancellation.IsCancellationRequested ? CpSolverStatus.Unknown : solver.Solve(model);
        return status switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => new(
                [.. times.Select(each => (int)solver.Value(each))],
                (long)Math.Ceiling(solver.BestObjectiveBound - 1e-6),
                status == CpSolverStatus.Optimal
            ),
            CpSolverStatus.Infeasible => new(null, 0, IsProven: true),
            _ => new(null, 0, IsProven: false),
        };
    }

    private LinearExpr Sum(IEnumerable<int> edges) => LinearExpr.Sum(edges.Select(edge => times[edge]));
}

/// <summary>What a solve brought.</summary>
/// <param name="Times">How often each edge is walked; null for none.</param>
/// <param name="Bound">No counts have fewer points.</param>
/// <param name="IsProven">Whether nothing is left to search: the counts are the best, or there are none.</param>
internal sealed record RotaCounts(IReadOnlyList<int>? Times, long Bound, bool IsProven);
