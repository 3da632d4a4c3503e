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

    /// <summary>Missing agent-minutes whose price a change may cost at first: little, for the plan is good.</summary>
    private const double MinutesOfHeat = 1;

    /// <summary>Called with every roster on the way.</summary>
    public required Action<Roster, Money> Found { get; init; }

    /// <summary>Called when there is a plan.</summary>
    public required Action Planned { get; init; }

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
        if (AggregateModel.Plan(model, cancellation) is not { } plan)
            return null;
        Planned();
        return Named(plan, graphs, cancellation) ?? any;
    }

    /// <summary>Whether it matters how many people start a shift.</summary>
    private bool HasPlan =>
        model.Limits.Any(limit => limit is CoverageLimit or SharedCoverageLimit or HeadsLimit);

    private Roster? Named(IReadOnlyList<HeadCounts> plan, TourGraphs graphs, CancellationToken cancellation)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        enough.CancelAfter(settings.Time * ShareForNames);
        var tours = new PlannedTours(model, settings.Seed).Of(plan, enough.Token);
        var search = new TourSearch(model, graphs, settings.Seed) { Improved = roster => Told(roster) };
        // A tour that its person's graph does not know would be our fault; that person's response makes one.
        search.Follow(tours.Where(pair => graphs[pair.Key]?.Charge(pair.Value) is not null).ToDictionary());
        var placed = new BreakPlacement(model, settings).Placed(search.Roster, cancellation);
        Told(placed);
        search.Begin(placed, cancellation);
        Told(search.Roster);
        var begun = clock.Elapsed;
        search.Anneal(
            MinutesOfHeat,
            () => (clock.Elapsed - begun) / (settings.Time * ShareForTours),
            cancellation
        );
        return Told(search.Roster);
    }

    /// <summary>Tells of a roster that keeps all hard limits; null for one that does not.</summary>
    private Roster? Told(Roster roster)
    {
        var chosen = new Choices(roster);
        if (model.Limits.Any(limit => limit.IsHard && limit.BreachIn(chosen) > 0))
            return null;
        Found(roster, RosterSolve.CostOf(model, roster));
        return roster;
    }
}
