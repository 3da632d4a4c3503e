using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Solves a roster on two cores. On one, CP-SAT works on the whole model: it proves small rosters best and never
/// misleads. On the other, the aggregate model bounds the cost from below, and parts of a first roster are solved
/// again and again. What is proven ends the search. When the parts overtake the whole, the first core joins them. The
/// cheapest roster wins.
/// </summary>
public static class RosterSolve
{
    private static readonly TimeSpan MostForBound = TimeSpan.FromSeconds(15);

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
        using var race = new Race(clock, settings, progress, cancellation);
        var second = Task.Run(() => BoundAndImprove(model, settings, race, clock), CancellationToken.None);
        var search = new CpSatSearch(new CpSatModel(model), settings)
        {
            Improved = race.Searched,
            Found = settings.Repeatable ? null : roster => race.Improved(roster, CostOf(model, roster)),
        };
        race.OvertakenAfter(settings.Time / 3);
        var whole = search.Run(race.ForWhole);
        if (whole.Status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible)
            race.StopImproving();
        else if (race.IsOvertaken && race.Best is { } best)
            new Improvement(model, settings with { Seed = settings.Seed + 1 }, clock)
            {
                Found = race.Improved,
            }.Improve(best, () => race.Best, race.ForImprovement);
        second.GetAwaiter().GetResult();
        return whole.Status == CpSolverStatus.Infeasible
            ? ConfirmImpossible(model, settings, clock, cancellation)
            : Judge(model, settings, whole, race, clock, cancellation);
    }

    /// <summary>The cost of a roster as the limits see it.</summary>
    public static Money CostOf(RosterModel model, Roster roster)
    {
        var chosen = new Choices(roster);
        return model.Limits.Select(limit => limit.CostIn(chosen)).Total();
    }

    private static void BoundAndImprove(RosterModel model, SolveSettings settings, Race race, Stopwatch clock)
    {
        var improvement = new Improvement(model, settings, clock) { Found = race.Improved };
        var start = improvement.Start(race.ForImprovement);
        if (start is null || race.ForImprovement.IsCancellationRequested)
            return;
        if (AwaitBound(model, settings, race))
            improvement.Improve(start, () => settings.Repeatable ? null : race.Best, race.ForImprovement);
    }

    /// <summary>
    /// The aggregate model's solver cannot be interrupted, so a search that ends does not wait for it; false when it
    /// ended.
    /// </summary>
    private static bool AwaitBound(RosterModel model, SolveSettings settings, Race race)
    {
        var quarter = settings.Time / 4;
        TimeSpan? time =
            settings.Repeatable ? null
            : quarter < MostForBound ? quarter
            : MostForBound;
        var bound = Task.Run(() => AggregateBound.Of(model, time), CancellationToken.None);
        try
        {
            bound.Wait(race.ForImprovement);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        race.Bounded(bound.Result);
        return true;
    }

    private static Outcome Judge(
        RosterModel model,
        SolveSettings settings,
        SearchResult whole,
        Race race,
        Stopwatch clock,
        CancellationToken cancellation
    )
    {
        var wholeCost = whole.Roster is { } found ? CostOf(model, found) : (Money?)null;
        var proven = whole.Status == CpSolverStatus.Optimal;
        var (roster, cost) =
            race.Best is { } improved && !proven && !(wholeCost <= race.BestCost)
                ? (improved, race.BestCost)
                : (whole.Roster, wholeCost ?? Money.Zero);
        if (roster is null)
            return new(SolveStatus.NoRoster, null, Money.Zero, race.Bound, "", null, clock.Elapsed);
        var (bound, by) =
            race.AggregateBound > whole.Bound
                ? (race.AggregateBound, "aggregate model")
                : (whole.Bound, "CP-SAT");
        var status = SolveStatus.Feasible;
        if (proven || Outcome.GapBetween(cost, bound) <= settings.Gap)
            status = SolveStatus.Optimal;
        else if (cancellation.IsCancellationRequested)
            status = SolveStatus.Interrupted;
        return new(status, roster, cost, bound, by, null, clock.Elapsed);
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
        var elastic = new CpSatSearch(new CpSatModel(model, Question.LeastBroken), settings).Run(
            cancellation
        );
        var confirmed = elastic.Roster is not null && elastic.Bound > Money.Zero;
        var status = confirmed ? SolveStatus.Impossible : SolveStatus.NoRoster;
        return new(status, null, Money.Zero, Money.Zero, "", elastic.Roster, clock.Elapsed);
    }
}
