using System.Globalization;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>One run of CP-SAT over a model: limits of time or work, progress, and a stop that keeps the incumbent.</summary>
internal sealed class CpSatSearch(CpSatModel model, SolveSettings settings)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    /// <summary>Solver work that stands for a second of search when the search must be repeatable.</summary>
    private const double WorkPerSecond = 1.0;

    /// <summary>What does not pay for a small part of a model: a third more parts are solved in the same time without.</summary>
    private const string LittlePresolve = "cp_model_probing_level:0,symmetry_level:0,";

    /// <summary>
    /// What pays for the small part of a replan, which is proven and not only improved on: its relaxation is written whole, and
    /// presolved once. Half of the time goes.
    /// </summary>
    private const string QuickProof = "add_lp_constraints_lazily:false,max_presolve_iterations:1,";

    /// <summary>How many workers search; one proves best and is repeatable, two find rosters sooner.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Whether a proof is wanted of a part that is small.</summary>
    public bool ProvesPart { get; init; }

    /// <summary>Called with cost and bound, each in money, whenever either improves; from the solver's thread.</summary>
    public Action<Money?, Money>? Improved { get; init; }

    /// <summary>Called with every better roster; from the solver's thread.</summary>
    public Action<Roster>? Found { get; init; }

    /// <summary>Searches until proof, limit or cancellation.</summary>
    public SearchResult Run(CancellationToken cancellation)
    {
        using var solver = new CpSolver { StringParameters = Parameters() };
        using var watcher = new Watcher(this);
        solver.SetBestBoundCallback(watcher.BoundImproved);
        using var stopped = new CancellationTokenSource();
        var stopper = StopOnCancellation(solver, cancellation, stopped.Token);
        var status = cancellation.IsCancellationRequested
            ? CpSolverStatus.Unknown
            : solver.Solve(model.Model, watcher);
        stopped.Cancel();
        stopper.GetAwaiter().GetResult();
        var work = (solver.Response?.DeterministicTime ?? 0) / WorkPerSecond;
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? new(status, model.Read(solver.Value), InMoney(solver.BestObjectiveBound), work)
            : new(status, null, Money.Zero, work);
    }

    private Roster Read(Func<LinearExpr, long> value) => model.Read(value);

    private string Parameters()
    {
        var seconds = settings.Time.TotalSeconds;
        var work = (settings.Repeatable ? seconds : double.PositiveInfinity) * WorkPerSecond;
        work = Math.Min(work, settings.MostWork ?? work);
        return $"num_workers:{Workers},catch_sigint_signal:false,random_seed:{settings.Seed},"
            + (settings.MostWork is null ? "" : LittlePresolve)
            + (ProvesPart ? QuickProof : "")
            + $"relative_gap_limit:{Number(settings.Gap)}"
            + (settings.Repeatable ? "" : $",max_time_in_seconds:{Number(seconds)}")
            + (double.IsInfinity(work) ? "" : $",max_deterministic_time:{Number(work)}");
    }

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private Money InMoney(double objective) => new((long)Math.Ceiling(objective - 1e-6) * model.CostUnit);

    /// <summary>A stop sent before the search has begun is lost, so it is sent until the search returns.</summary>
    private static async Task StopOnCancellation(
        CpSolver solver,
        CancellationToken cancellation,
        CancellationToken stopped
    )
    {
        while (!stopped.IsCancellationRequested)
        {
            if (cancellation.IsCancellationRequested)
                solver.StopSearch();
            await Task.Delay(Poll, stopped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Hears of better rosters and bounds. An exception in a callback would end the process.</summary>
    private sealed class Watcher(CpSatSearch search) : CpSolverSolutionCallback
    {
        private Money? cost;

        public override void OnSolutionCallback()
        {
            try
            {
                cost = search.InMoney(ObjectiveValue());
                search.Improved?.Invoke(cost, search.InMoney(BestObjectiveBound()));
                search.Found?.Invoke(search.Read(Value));
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                StopSearch();
            }
        }

        public void BoundImproved(double bound)
        {
            try
            {
                search.Improved?.Invoke(cost, search.InMoney(bound));
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                StopSearch();
            }
        }
    }
}

/// <summary>What a search brought.</summary>
/// <param name="Status">How it ended, in the solver's terms.</param>
/// <param name="Roster">The best roster, or null.</param>
/// <param name="Bound">No solution of the model costs less.</param>
/// <param name="Work">Work spent, in units that stand for a second.</param>
internal sealed record SearchResult(CpSolverStatus Status, Roster? Roster, Money Bound, double Work)
{
    /// <summary>Nothing was searched.</summary>
    public static readonly SearchResult None = new(CpSolverStatus.Unknown, null, Money.Zero, 0);
}
