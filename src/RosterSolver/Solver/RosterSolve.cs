using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Solves a roster: CP-SAT searches and proves on one core while the aggregate model bounds the cost from below on the
/// other.
/// </summary>
public static class RosterSolve
{
    private static readonly TimeSpan MostForBound = TimeSpan.FromSeconds(30);

    /// <summary>The best roster that the settings allow.</summary>
    /// <param name="model">The page on which every rule has written.</param>
    /// <param name="settings">Time, gap, seed.</param>
    /// <param name="progress">Told of better rosters and bounds.</param>
    /// <param name="cancellation">Stops the search; the best roster so far is kept.</param>
    public static Outcome Run(
        RosterModel model,
        SolveSettings settings,
        IProgress<Incumbent>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var clock = Stopwatch.StartNew();
        var state = new Race(clock, progress);
        var bound = Task.Run(() => state.Proven(BoundOf(model, settings)), CancellationToken.None);
        var whole = new CpSatModel(model);
        var (status, roster, _, proven) = new CpSatSearch(whole, settings) { Improved = state.Improved }.Run(
            cancellation
        );
        if (status is CpSolverStatus.Infeasible)
            return ConfirmImpossible(model, settings, clock, cancellation);
        if (roster is null)
            return new(SolveStatus.NoRoster, null, Money.Zero, state.Bound, "", null, clock.Elapsed);

        var cost = CostOf(model, roster);
        WaitFor(bound, settings, status is CpSolverStatus.Optimal, cancellation);
        var (best, by) = Highest(proven, state.AggregateBound);
        return new(
            StatusOf(status, cost, best, settings, cancellation),
            roster,
            cost,
            best,
            by,
            null,
            clock.Elapsed
        );
    }

    /// <summary>The cost of a roster as the limits see it.</summary>
    public static Money CostOf(RosterModel model, Roster roster)
    {
        var chosen = new Choices(roster);
        return model.Limits.Select(limit => limit.CostIn(chosen)).Total();
    }

    private static Money BoundOf(RosterModel model, SolveSettings settings) =>
        AggregateBound.Of(
            model,
            settings.Repeatable ? null
                : settings.Time < MostForBound ? settings.Time
                : MostForBound
        );

    /// <summary>A proof makes the aggregate bound idle; otherwise it is waited for, the repeatable one always.</summary>
    private static void WaitFor(
        Task bound,
        SolveSettings settings,
        bool proven,
        CancellationToken cancellation
    )
    {
        if (settings.Repeatable || (!proven && !cancellation.IsCancellationRequested))
            bound.GetAwaiter().GetResult();
    }

    private static (Money Bound, string By) Highest(Money search, Money aggregate) =>
        aggregate > search ? (aggregate, "aggregate model") : (search, "CP-SAT");

    private static SolveStatus StatusOf(
        CpSolverStatus status,
        Money cost,
        Money bound,
        SolveSettings settings,
        CancellationToken cancellation
    )
    {
        if (status is CpSolverStatus.Optimal || Outcome.GapBetween(cost, bound) <= settings.Gap)
            return SolveStatus.Optimal;
        return cancellation.IsCancellationRequested ? SolveStatus.Interrupted : SolveStatus.Feasible;
    }

    /// <summary>
    /// A claim that no roster exists is never taken from one solve: the model with every hard rule elastic must
    /// agree that some rule has to be broken, and its roster shows which.
    /// </summary>
    private static Outcome ConfirmImpossible(
        RosterModel model,
        SolveSettings settings,
        Stopwatch clock,
        CancellationToken cancellation
    )
    {
        var elastic = new CpSatModel(model, elastic: true);
        var (_, roster, _, least) = new CpSatSearch(elastic, settings).Run(cancellation);
        var status = roster is not null && least > Money.Zero ? SolveStatus.Impossible : SolveStatus.NoRoster;
        return new(status, null, Money.Zero, Money.Zero, "", roster, clock.Elapsed);
    }

    /// <summary>What search and bound have reached so far, told as progress from either thread.</summary>
    private sealed class Race(Stopwatch clock, IProgress<Incumbent>? progress)
    {
        private readonly Lock gate = new();
        private Money? cost;
        private Money search;

        public Money AggregateBound { get; private set; }

        public Money Bound => AggregateBound > search ? AggregateBound : search;

        public void Improved(Money? found, Money bound)
        {
            lock (gate)
            {
                cost = found ?? cost;
                search = bound > search ? bound : search;
                progress?.Report(new(clock.Elapsed, cost, Bound));
            }
        }

        public void Proven(Money bound)
        {
            lock (gate)
            {
                AggregateBound = bound;
                progress?.Report(new(clock.Elapsed, cost, Bound));
            }
        }
    }
}
