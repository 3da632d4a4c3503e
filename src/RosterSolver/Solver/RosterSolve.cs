using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Solves a roster on two cores. On one, a first roster is made and parts of it are solved again and again. On the other
/// CP-SAT works on the whole model where it is small: it proves small rosters best and never misleads. A large model is
/// only bounded from below there, by the aggregate model; then that core improves parts too. What is proven ends the
/// search. When the parts overtake the whole, its core joins them. The cheapest roster wins.
/// </summary>
public static class RosterSolve
{
    /// <summary>Open choices of a person, a day and a shift up to which CP-SAT is given the whole model.</summary>
    private const int MostChoicesForWhole = 8_000;

    private static readonly TimeSpan MostForBound = TimeSpan.FromSeconds(20);

    /// <summary>The share of the time after which the search for whole counts ends, and the gap at which it does.</summary>
    private const double ShareForCounts = 0.4;
    private const double GapOfCounts = 2e-4;

    /// <summary>How long a search that was cancelled may take to come to rest before it is left behind.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(250);

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
    ) => From(null, model, settings, progress, cancellation);

    /// <summary>As <see cref="Run"/>, from a roster that keeps the hard limits; null when none is known.</summary>
    internal static Outcome From(
        Roster? known,
        RosterModel model,
        SolveSettings settings,
        IProgress<Incumbent>? progress,
        CancellationToken cancellation
    )
    {
        if (model.Brief.Activities.Count > 0)
            return ActivitySolve.Run(known, model, settings, progress, cancellation);
        var clock = Stopwatch.StartNew();
        var race = new Race(clock, settings, progress, cancellation);
        if (known is not null)
            race.Improved(known, CostOf(model, known));
        var whole = SearchResult.None;
        var tracks = Track(() => whole = Tracks(known, model, settings, race, clock));
        _ = tracks.ContinueWith(_ => race.Dispose(), TaskScheduler.Default);
        Await(tracks, cancellation);
        race.End();
        var outcome = Judge(model, settings, whole, race, clock, cancellation);
        if (outcome.Roster is null && Refutation.IsClaimed(model, settings, whole.Status, cancellation))
            outcome = Refutation.Confirmed(model, settings, clock, cancellation);
        return outcome with { Solved = StagesTaken.InWords(ChosenFor(model, settings), race.IsPlanned) };
    }

    /// <summary>A thread of its own: those of the pool are few, and cancellation needs them.</summary>
    private static Task Track(Action search) =>
        Task.Factory.StartNew(
            search,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

    /// <summary>
    /// Waits for the search, but not when a cancelled one does not come to rest at once, as in the midst of a solver that
    /// cannot be interrupted. It ends by itself later, and nobody hears of it.
    /// </summary>
    private static void Await(Task tracks, CancellationToken cancellation)
    {
        try
        {
            Task.WaitAny([tracks], cancellation);
        }
        catch (OperationCanceledException)
        {
            Task.WaitAny([tracks], Grace);
        }

        if (tracks.IsCompleted)
            tracks.GetAwaiter().GetResult();
    }

    /// <summary>Searches, and ends quietly when it is cancelled while a model is being built.</summary>
    private static void UnlessCancelled(Action search)
    {
        try
        {
            search();
        }
        catch (OperationCanceledException)
        {
            // What was found before has been told.
        }
    }

    private static SearchResult Tracks(
        Roster? known,
        RosterModel model,
        SolveSettings settings,
        Race race,
        Stopwatch clock
    )
    {
        var stages = ChosenFor(model, settings);
        var small = stages == Stages.Whole;
        var early = Track(() => race.Bounded(AggregateModel.Bound(model, time: null)));
        var counted = new Lazy<Task<IReadOnlyList<HeadCounts>?>>(() => Counted(model, settings, race, early));
        if (!small)
            _ = counted.Value;
        var parts = Track(() =>
            UnlessCancelled(() =>
                Parts(model, settings with { Stages = stages }, race, clock, counted, known)
            )
        );
        var whole = SearchResult.None;
        if (small)
            UnlessCancelled(() => whole = Whole(model, settings, race));
        if (whole.Status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible)
            race.StopImproving();
        else if (!small || race.IsOvertaken)
            UnlessCancelled(() =>
                Join(model, settings with { Stages = stages }, race, clock, counted, known)
            );
        parts.GetAwaiter().GetResult();
        return whole;
    }

    /// <summary>The stages that the settings ask for, or that suit the size.</summary>
    public static Stages ChosenFor(RosterModel model, SolveSettings settings)
    {
        var stages = settings.Stages;
        if (stages == Stages.Auto)
            stages = IsSmall(model) ? Stages.Whole : Stages.Plan;
        return stages;
    }

    private static bool IsSmall(RosterModel model)
    {
        var open = new OpenChoices(model);
        var choices = 0;
        foreach (var agent in model.Agents)
        {
            choices += open.Of(agent).Count;
            if (choices > MostChoicesForWhole)
                return false;
        }

        return true;
    }

    private static SearchResult Whole(RosterModel model, SolveSettings settings, Race race)
    {
        var search = new CpSatSearch(new CpSatModel(model, cancellation: race.ForWhole), settings)
        {
            Improved = race.Searched,
            Found = settings.Repeatable ? null : roster => race.Improved(roster, CostOf(model, roster)),
        };
        race.OvertakenAfter(settings.Time / 3);
        return search.Run(race.ForWhole);
    }

    /// <summary>
    /// A core that has become free improves parts beside the other. Of a large model without a plan it first makes a roster
    /// of its own, for two of them are better than one; a plan takes both cores to name.
    /// </summary>
    private static void Join(
        RosterModel model,
        SolveSettings settings,
        Race race,
        Stopwatch clock,
        Lazy<Task<IReadOnlyList<HeadCounts>?>> counted,
        Roster? known
    )
    {
        counted.Value.Wait(race.ForImprovement);
        if (settings.Repeatable)
            return;
        var other = settings with { Seed = settings.Seed + 1 };
        if (settings.Stages != Stages.Whole && known is null && !race.AwaitPlan(race.ForImprovement))
            new FirstRoster(model, other, clock) { Found = race.Improved }.Search(race.ForImprovement);
        if (race.AwaitBest() is { } best)
            new Improvement(model, other, clock) { Found = race.Improved }.Improve(
                best,
                () => race.Best,
                race.ForImprovement
            );
    }

    /// <summary>The cost of a roster as the limits see it.</summary>
    public static Money CostOf(RosterModel model, Roster roster)
    {
        var chosen = new Choices(roster);
        return model.Limits.Select(limit => limit.CostIn(chosen)).Total();
    }

    /// <summary>Whether a roster keeps all hard limits.</summary>
    internal static bool KeepsAll(RosterModel model, Roster roster)
    {
        var chosen = new Choices(roster);
        return model.Limits.All(limit => !limit.IsHard || limit.BreachIn(chosen) <= 0);
    }

    private static void Parts(
        RosterModel model,
        SolveSettings settings,
        Race race,
        Stopwatch clock,
        Lazy<Task<IReadOnlyList<HeadCounts>?>> counted,
        Roster? known
    )
    {
        var (start, work) = (known, 0.0);
        try
        {
            if (start is null)
                (start, work) = First(model, settings, race, clock, counted);
        }
        finally
        {
            race.NoMoreFirsts();
        }

        if (start is null || race.ForImprovement.IsCancellationRequested)
            return;
        counted.Value.Wait(race.ForImprovement);
        new Improvement(model, settings, clock) { Found = race.Improved, Work = work }.Improve(
            start,
            () => settings.Repeatable ? null : race.Best,
            race.ForImprovement
        );
    }

    /// <summary>A roster by way of a plan, or else person by person, and the work that it took.</summary>
    private static (Roster? Start, double Work) First(
        RosterModel model,
        SolveSettings settings,
        Race race,
        Stopwatch clock,
        Lazy<Task<IReadOnlyList<HeadCounts>?>> counted
    )
    {
        if (settings.Stages != Stages.Tours)
        {
            var planned = new PlannedRoster(model, settings, clock)
            {
                Found = race.Improved,
                Planned = race.Planned,
                Better = () => counted.Value,
            };
            if (planned.Search(race.ForImprovement) is { } start)
                return (start, planned.Work);
        }

        race.NotPlanned();
        var first = new FirstRoster(model, settings, clock) { Found = race.Improved };
        return (first.Search(race.ForImprovement), first.Work);
    }

    /// <summary>
    /// The counts of whole numbers, after the early bound of the linear relaxation, on a thread of its own; their solver
    /// cannot be interrupted, so a search that ends does not wait for it. None when the solve must be repeatable.
    /// </summary>
    private static Task<IReadOnlyList<HeadCounts>?> Counted(
        RosterModel model,
        SolveSettings settings,
        Race race,
        Task early
    )
    {
        var share = settings.Time * ShareForCounts;
        var most = share < MostForBound ? share : MostForBound;
        return Task.Factory.StartNew(
            () =>
            {
                early.GetAwaiter().GetResult();
                if (settings.Repeatable || race.ForImprovement.IsCancellationRequested)
                    return null;
                var (bound, plan) = AggregateModel.Whole(model, most, GapOfCounts);
                race.Bounded(bound);
                return plan;
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
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
        var searched = settings.Repeatable || whole.Bound > race.SearchBound ? whole.Bound : race.SearchBound;
        var (bound, by) =
            race.AggregateBound > searched ? (race.AggregateBound, "aggregate model") : (searched, "CP-SAT");
        var status = SolveStatus.Feasible;
        if (proven || Outcome.GapBetween(cost, bound) <= settings.Gap)
            status = SolveStatus.Optimal;
        else if (cancellation.IsCancellationRequested)
            status = SolveStatus.Interrupted;
        return new(status, roster, cost, bound, by, null, clock.Elapsed);
    }
}
