using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// The two tracks of a solve, one a core. On one a first roster is made and parts of it are solved again and again. On the
/// other CP-SAT works on the whole model where it is small; a larger one is bounded and planned there, and then that core
/// improves parts too.
/// </summary>
internal sealed class Tracks
{
    /// <summary>The share of the time, and the time, after which the search for whole counts ends.</summary>
    private const double ShareForCounts = 0.4;
    private static readonly TimeSpan MostForCounts = TimeSpan.FromSeconds(20);

    /// <summary>How much longer than its time it is waited for: the solver measures its own, not that of the clock.</summary>
    internal const double Patience = 1.25;

    /// <summary>The gap at which it ends.</summary>
    private const double GapOfCounts = 2e-4;

    private readonly RosterModel model;
    private readonly SolveSettings settings;
    private readonly Race race;
    private readonly Stopwatch clock;
    private readonly Roster? known;
    private readonly Lazy<Task> early;
    private readonly Lazy<Task<IReadOnlyList<HeadCounts>?>> counted;

    /// <summary>The tracks of a solve that has just begun.</summary>
    /// <param name="model">The page on which every rule has written.</param>
    /// <param name="settings">Time, gap, seed, and stages, which are chosen.</param>
    /// <param name="race">Told of rosters and bounds; ends the tracks.</param>
    /// <param name="clock">The time since the solve began.</param>
    /// <param name="known">A roster that keeps the hard limits, or null.</param>
    public Tracks(RosterModel model, SolveSettings settings, Race race, Stopwatch clock, Roster? known)
    {
        this.model = model;
        this.settings = settings;
        this.race = race;
        this.clock = clock;
        this.known = known;
        early = new(() =>
            Thread(() => race.Bounded(AggregateModel.Bound(model, time: null), AggregateModel.Name))
        );
        counted = new(() => Thread(Counts));
    }

    /// <summary>A thread of its own: those of the pool are few, and cancellation needs them.</summary>
    public static Task Thread(Action search) =>
        Task.Factory.StartNew(
            search,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

    /// <summary>As <see cref="Thread(Action)"/>, with a result.</summary>
    public static Task<T> Thread<T>(Func<T> search) =>
        Task.Factory.StartNew(
            search,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

    /// <summary>Searches until proof, time or cancellation, and says what CP-SAT made of the whole model.</summary>
    public SearchResult Run()
    {
        if (settings.Stages != Stages.Columns)
            return ByStages();
        ColumnSearch? columns = null;
        UnlessCancelled(() => columns = ColumnSearch.Of(model, settings, race, clock, known));
        var others = RosterSolve.WithoutColumns(model);
        return columns is null
            ? new Tracks(model, settings with { Stages = others }, race, clock, known).ByStages()
            : ByColumns(columns, proves: others == Stages.Whole);
    }

    /// <summary>
    /// Both cores free parts of whole tours; where burdens are to be shared one of them does otherwise, and while a small
    /// model is not proven, one of them is CP-SAT's.
    /// </summary>
    private SearchResult ByColumns(ColumnSearch columns, bool proves)
    {
        race.Toured();
        var parts = Thread(() =>
            UnlessCancelled(() =>
            {
                if (columns.Shares)
                    Share(columns);
                else
                    columns.Improve(settings.Seed);
            })
        );
        var whole = SearchResult.None;
        if (proves && !race.ForWhole.IsCancellationRequested)
            UnlessCancelled(() => whole = Whole());
        if (whole.Status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible)
            race.StopImproving();
        else if (!settings.Repeatable)
            UnlessCancelled(() => columns.Improve(settings.Seed + 1));
        parts.GetAwaiter().GetResult();
        return whole;
    }

    /// <summary>Burdens are shared out person by person, then CP-SAT solves parts.</summary>
    private void Share(ColumnSearch columns)
    {
        columns.Anneal(settings.Seed);
        if (race.Best is { } start)
            new Improvement(model, settings, clock) { Found = race.Improved, Work = columns.Work }.Improve(
                start,
                () => settings.Repeatable ? null : race.Best,
                race.ForImprovement
            );
    }

    private SearchResult ByStages()
    {
        _ = early.Value;
        var small = settings.Stages == Stages.Whole;
        if (!small)
            _ = counted.Value;
        var parts = Thread(() => UnlessCancelled(Parts));
        var whole = SearchResult.None;
        if (small)
            UnlessCancelled(() => whole = Whole());
        if (whole.Status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible)
            race.StopImproving();
        else if (!small || race.IsOvertaken)
            UnlessCancelled(Join);
        parts.GetAwaiter().GetResult();
        return whole;
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

    private SearchResult Whole()
    {
        var search = new CpSatSearch(new CpSatModel(model, cancellation: race.ForWhole), settings)
        {
            Improved = race.Searched,
            Found = settings.Repeatable
                ? null
                : roster => race.Improved(roster, RosterSolve.CostOf(model, roster)),
        };
        race.OvertakenAfter(settings.Time / 3);
        return search.Run(race.ForWhole);
    }

    /// <summary>
    /// A core that has become free improves parts beside the other. Of a large model without a plan it first makes a roster
    /// of its own person by person, for two of them are better than one; a plan takes both cores to name.
    /// </summary>
    private void Join()
    {
        counted.Value.Wait(race.ForImprovement);
        if (settings.Repeatable)
            return;
        var other = settings with { Seed = settings.Seed + 1 };
        if (settings.Stages != Stages.Whole && known is null && !race.AwaitPlan(race.ForImprovement))
            new FirstRoster(model, other, clock) { Found = race.Improved }.ByTours(race.ForImprovement);
        if (race.AwaitBest() is { } best)
            new Improvement(model, other, clock) { Found = race.Improved }.Improve(
                best,
                () => race.Best,
                race.ForImprovement
            );
    }

    private void Parts()
    {
        var (start, work) = (known, 0.0);
        try
        {
            if (start is null)
                (start, work) = First();
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
    private (Roster? Start, double Work) First()
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
    /// The counts of whole numbers, after the early bound of the linear relaxation. None when the solve must be repeatable, and
    /// none where they do not come in time: their solver cannot be interrupted and counts the time that it was given a core,
    /// which on a busy machine is much less than what has passed. Then it is left to itself, and its bound is heard if it comes
    /// before the end.
    /// </summary>
    private IReadOnlyList<HeadCounts>? Counts()
    {
        if (settings.Repeatable)
        {
            early.Value.GetAwaiter().GetResult();
            return null;
        }

        if (!ComesWithin(Left, early.Value) || race.ForImprovement.IsCancellationRequested)
            return null;
        var share = settings.Time * ShareForCounts;
        var time = share < MostForCounts ? share : MostForCounts;
        var search = Thread(() =>
        {
            var (bound, plan) = AggregateModel.Whole(model, time, GapOfCounts);
            race.Bounded(bound, AggregateModel.Name);
            return plan;
        });
        return ComesWithin(time * Patience, search) ? search.GetAwaiter().GetResult() : null;
    }

    /// <summary>What is left of the time.</summary>
    private TimeSpan Left => settings.Time > clock.Elapsed ? settings.Time - clock.Elapsed : TimeSpan.Zero;

    private static bool ComesWithin(TimeSpan time, Task search) => Task.WaitAny([search], time) == 0;
}
