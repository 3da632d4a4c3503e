using System.Diagnostics;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// A first rota of a brief with a large graph: a linear solver (CBC), whose relaxation of a circulation is nearly whole, then
/// finds counts in a second or few where CP-SAT may find none in many.
/// </summary>
internal static class FirstRota
{
    /// <summary>Edges from which on it is worth a model of its own.</summary>
    private const int ManyEdges = 1_000;

    /// <summary>
    /// How often each edge is walked, all hanging together; null where the graph is small, time has ended, or there are no
    /// such counts, which others have to say.
    /// </summary>
    /// <param name="graph">The graph of the brief.</param>
    /// <param name="brief">What the rota has to answer to.</param>
    /// <param name="time">Longest wall time; the solver, which cannot be interrupted, is left behind then.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static IReadOnlyList<int>? Of(
        StintGraph graph,
        RotaBrief brief,
        TimeSpan time,
        CancellationToken cancellation
    )
    {
        if (graph.Edges.Count < ManyEdges)
            return null;
        var search = Task.Factory.StartNew(
            () => Search(graph, brief, time, cancellation),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        WaitHandle.WaitAny([((IAsyncResult)search).AsyncWaitHandle, cancellation.WaitHandle], time);
        return search.IsCompleted ? search.GetAwaiter().GetResult() : null;
    }

    private static IReadOnlyList<int>? Search(
        StintGraph graph,
        RotaBrief brief,
        TimeSpan time,
        CancellationToken cancellation
    )
    {
        var clock = Stopwatch.StartNew();
        using var whole = new RotaRelaxation(graph, brief, whole: true);
        while (!cancellation.IsCancellationRequested && whole.IsImpossible(time - clock.Elapsed) == false)
        {
            if (!whole.Cut())
                return whole.Times;
        }

        return null;
    }
}
