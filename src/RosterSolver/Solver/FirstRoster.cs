using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// A roster to start from. Where everybody's tours can be followed they make it, person by person; where not, or where
/// that leaves a limit broken that must hold, CP-SAT searches the whole model for a while. It does so with two workers,
/// for its search for good rosters is a worker of its own; one worker alone may have none for minutes. Where that finds
/// nothing, and where the search must be repeatable, any roster is sought, and for a long horizon one week by week.
/// </summary>
internal sealed class FirstRoster(RosterModel model, SolveSettings settings, Stopwatch clock)
{
    /// <summary>The share of the time that person-by-person search gets.</summary>
    private const double ShareForTours = 0.3;

    /// <summary>The share of the time that CP-SAT gets for the whole model.</summary>
    private const double ShareForWhole = 0.3;

    /// <summary>Missing agent-minutes whose price a change may cost at first.</summary>
    private const double MinutesOfHeat = 20;

    /// <summary>Called with every roster on the way.</summary>
    public required Action<Roster, Money> Found { get; init; }

    /// <summary>Work done, in units that stand for a second.</summary>
    public double Work { get; private set; }

    /// <summary>The roster, or null when none that keeps the hard limits was found in the time.</summary>
    public Roster? Search(CancellationToken cancellation) =>
        cancellation.IsCancellationRequested
            ? null
            : ByTours(cancellation) ?? ByWhole(cancellation) ?? ByWeeks(cancellation);

    /// <summary>A roster made person by person; null where that cannot be done, or breaks what must hold.</summary>
    public Roster? ByTours(CancellationToken cancellation)
    {
        if (model.SkillSets.Count > SharedPresence.MostSets)
            return null;
        var graphs = new TourGraphs(model, cancellation);
        if (!graphs.Follow)
            return null;
        var search = new TourSearch(model, graphs, settings.Seed) { Improved = roster => Told(roster) };
        search.Begin(cancellation);
        if (Told(search.Roster) is null)
            return null;
        var begun = Elapsed(search);
        search.Anneal(
            MinutesOfHeat,
            () => (Elapsed(search) - begun) / (settings.Time * ShareForTours),
            cancellation
        );
        Work += search.Work;
        return Told(search.Roster);
    }

    private TimeSpan Elapsed(TourSearch search) =>
        settings.Repeatable ? TimeSpan.FromSeconds(search.Work) : clock.Elapsed;

    private Roster? ByWhole(CancellationToken cancellation)
    {
        if (settings.Repeatable)
            return null;
        var limits = settings with { Time = settings.Time * ShareForWhole, Gap = 0 };
        var whole = new CpSatModel(model, cancellation: cancellation);
        var search = new CpSatSearch(whole, limits) { Workers = 2, Found = roster => Told(roster) };
        return search.Run(cancellation).Roster is { } found ? Told(found) : null;
    }

    private Roster? ByWeeks(CancellationToken cancellation)
    {
        var left = settings.Time - (settings.Repeatable ? TimeSpan.Zero : clock.Elapsed);
        var result = new CpSatSearch(
            new CpSatModel(model, Question.Any, cancellation: cancellation),
            settings with
            {
                Time = left,
                Gap = 0,
            }
        ).Run(cancellation);
        Work += result.Work;
        var any = result.Roster is { } roster ? Told(roster) : null;
        var weeks = new WeekByWeek(model, settings);
        if (weeks.Weeks == 1)
            return any;
        var (built, spent) = weeks.Build(settings.Time / 3, cancellation);
        Work += spent;
        return built is null ? any : Told(built) ?? any;
    }

    /// <summary>Tells of a roster that keeps all hard limits; null for one that does not.</summary>
    private Roster? Told(Roster roster)
    {
        if (!RosterSolve.KeepsAll(model, roster))
            return null;
        Found(roster, RosterSolve.CostOf(model, roster));
        return roster;
    }
}
