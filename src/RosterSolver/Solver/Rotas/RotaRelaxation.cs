using Google.OrTools.LinearSolver;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>The rows of a brief in a linear solver: for a first rota, or to confirm by other means that there is none.</summary>
internal sealed class RotaRelaxation : IDisposable
{
    private readonly Google.OrTools.LinearSolver.Solver solver;
    private readonly Variable[] times;
    private readonly StintGraph graph;
    private readonly int mostDays;

    /// <summary>The rows, without cuts.</summary>
    /// <param name="graph">The graph of the brief.</param>
    /// <param name="brief">The brief.</param>
    /// <param name="whole">Whether edges are walked whole numbers of times (CBC) or not (GLOP).</param>
    public RotaRelaxation(StintGraph graph, RotaBrief brief, bool whole)
    {
        this.graph = graph;
        solver = Google.OrTools.LinearSolver.Solver.CreateSolver(whole ? "CBC" : "GLOP");
        mostDays = RotaRow.MostDays(brief);
        times = [.. graph.Edges.Select(edge => solver.MakeVar(0, mostDays / edge.Days.Count, whole, ""))];
        foreach (var row in RotaRow.All(graph, brief))
        {
            var written = solver.MakeConstraint(row.Least, row.Most, "");
            foreach (var (edge, weight) in row.Terms)
                written.SetCoefficient(times[edge], weight);
        }
    }

    /// <summary>Whether there is nothing; null when the time has ended before that was known.</summary>
    public bool? IsImpossible(TimeSpan time)
    {
        solver.SetTimeLimit((long)Math.Max(1, time.TotalMilliseconds));
        return solver.Solve() switch
        {
            Google.OrTools.LinearSolver.Solver.ResultStatus.INFEASIBLE => true,
            Google.OrTools.LinearSolver.Solver.ResultStatus.OPTIMAL
            or Google.OrTools.LinearSolver.Solver.ResultStatus.FEASIBLE => false,
            _ => null,
        };
    }

    /// <summary>How often each edge is walked in the solution, in whole numbers.</summary>
    public IReadOnlyList<int> Times => [.. times.Select(each => (int)Math.Round(each.SolutionValue()))];

    /// <summary>Cuts apart what the solution falls into; false when it hangs together.</summary>
    public bool Cut()
    {
        var cuts = ConnectivityCut.Of(graph, Times);
        foreach (var cut in cuts)
            Add(cut);
        return cuts.Count > 0;
    }

    private void Add(ConnectivityCut cut)
    {
        var (within, beyond) = (solver.MakeBoolVar(""), solver.MakeBoolVar(""));
        Needs(cut.Within, within);
        Needs(cut.Beyond, beyond);
        var row = solver.MakeConstraint(-1, double.PositiveInfinity, "");
        foreach (var edge in cut.Crossing)
            row.SetCoefficient(times[edge], 1);
        row.SetCoefficient(within, -1);
        row.SetCoefficient(beyond, -1);
    }

    private void Needs(IReadOnlyList<int> edges, Variable walked)
    {
        var row = solver.MakeConstraint(double.NegativeInfinity, 0, "");
        foreach (var edge in edges)
            row.SetCoefficient(times[edge], 1);
        row.SetCoefficient(walked, -mostDays);
    }

    public void Dispose() => solver.Dispose();
}
