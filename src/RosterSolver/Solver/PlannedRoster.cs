using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A roster to start from, by way of a plan: the aggregate model says how many people start each shift, CP-SAT names them
/// block by block, and all respond to each other person by person.
/// </summary>
internal sealed class PlannedRoster(RosterModel model, SolveSettings settings, Stopwatch clock)
{
    /// <summary>The most of the time that naming people may take; who has no tour by then gets one by response.</summary>
    private const double ShareForNames = 0.4;
    private const double ShareForTours = 0.1;

    /// <summary>
    /// A search is late on a busy machine, and a plan is worth being late for: but not later than so many times its time.
    /// </summary>
    private const double TimesForPlan = 2;

    /// <summary>Missing agent-minutes whose price a change may cost at first: little, for the plan is good.</summary>
    private const double MinutesOfHeat = 1;

    /// <summary>Called with every roster on the way.</summary>
    public required Action<Roster, Money> Found { get; init; }

    /// <summary>Called when there is a plan.</summary>
    public required Action Planned { get; init; }

    /// <summary>Asks for a plan that is made beside this, better than this one's own; it comes to null when there is none.</summary>
    public required Func<Task<IReadOnlyList<HeadCounts>?>> Better { get; init; }

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work { get; private set; }

    /// <summary>The roster, or null when there is no plan, or none of its rosters keeps all hard limits.</summary>
    public Roster? Search(CancellationToken cancellation)
    {
        if (model.SkillSets.Count > SharedPresence.MostSets || !HasPlan)
            return null;
        var graphs = new TourGraphs(model, cancellation);
        if (!graphs.Follow)
            return null;
        var early = new TourSearch(model, graphs, settings.Seed);
        early.Begin(cancellation);
        var any = Told(early.Roster);
        if (Plan(cancellation) is not { } plan || (any is not null && LeftForPlan == TimeSpan.Zero))
            return any;
        Planned();
        return Named(plan, graphs, cancellation) ?? any;
    }

    /// <summary>The better plan, or in the meantime one by diving, in case there is no better one.</summary>
    private IReadOnlyList<HeadCounts>? Plan(CancellationToken cancellation)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var better = Better()
            .ContinueWith(
                made =>
                {
                    if (made.Result is not null)
                        enough.Cancel();
                    return made.Result;
                },
                cancellation,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            );
        enough.CancelAfter(LeftForPlan);
        var dived = AggregateModel.Plan(model, enough.Token);
        return better.GetAwaiter().GetResult() ?? dived;
    }

    /// <summary>Whether it matters how many people start a shift.</summary>
    private bool HasPlan =>
        model.Limits.Any(limit => limit is CoverageLimit or SharedCoverageLimit or HeadsLimit);

    private Roster? Named(IReadOnlyList<HeadCounts> plan, TourGraphs graphs, CancellationToken cancellation)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (!settings.Repeatable)
            enough.CancelAfter(settings.Time * ShareForNames);
        var names = new PlannedTours(model, settings.Seed);
        var tours = names.Of(plan, enough.Token);
        NativeMemory.GiveBack();
        var search = new TourSearch(model, graphs, settings.Seed) { Improved = roster => Told(roster) };
        search.Follow(tours);
        var breaks = new BreakPlacement(model, settings);
        var placed = breaks.Placed(search.Roster, cancellation);
        Told(placed);
        search.Begin(placed, cancellation);
        Told(search.Roster);
        var begun = Elapsed(search);
        search.Anneal(
            MinutesOfHeat,
            () => (Elapsed(search) - begun) / (settings.Time * ShareForTours),
            cancellation
        );
        Work += names.Work + breaks.Work + search.Work;
        return Told(search.Roster);
    }

    /// <summary>
    /// What is left of the time after which a plan is given up for any roster; endless when the solve must be repeatable.
    /// </summary>
    private TimeSpan LeftForPlan
    {
        get
        {
            var left = settings.Time * TimesForPlan - clock.Elapsed;
            return settings.Repeatable ? Timeout.InfiniteTimeSpan
                : left > TimeSpan.Zero ? left
                : TimeSpan.Zero;
        }
    }

    private TimeSpan Elapsed(TourSearch search) =>
        settings.Repeatable ? TimeSpan.FromSeconds(search.Work) : clock.Elapsed;

    /// <summary>Tells of a roster that keeps all hard limits; null for one that does not.</summary>
    private Roster? Told(Roster roster)
    {
        if (!RosterSolve.KeepsAll(model, roster))
            return null;
        Found(roster, RosterSolve.CostOf(model, roster));
        return roster;
    }
}
