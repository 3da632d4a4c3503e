using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Of the rosters that break what must hold as little as possible a cheap one.</summary>
internal static class LeastBadRoster
{
    /// <summary>Costs that no roster exceeds, below this, can be added up in 64 bits.</summary>
    private const double MostPossible = 1L << 60;

    /// <summary>The share of the time in which a large roster is planned anew.</summary>
    private const double ShareToPlan = 0.6;

    /// <summary>
    /// How many times as much as a minute that is missing a minute of breach costs while a roster is planned: so much that
    /// breaches lead, and little enough for solvers that count in floating point.
    /// </summary>
    private const int TimesAsDear = 20;

    /// <summary>
    /// A roster that breaks no more than another, and is as cheap as the stages find it in the time. Every minute that is
    /// broken costs more than either of the rosters to begin with does in all, so no price can pay for a further breach.
    /// </summary>
    /// <param name="model">The page on which the rules have written.</param>
    /// <param name="known">
    /// A roster that breaks little; an agent has one shift a day in it. Where it may be far from the least that is possible,
    /// one is planned anew as well.
    /// </param>
    /// <param name="isLeast">Whether it is proven to break as little as possible.</param>
    /// <param name="settings">Time and seed.</param>
    /// <param name="cancellation">Ends the search; the best roster so far is kept.</param>
    public static Roster Cheapened(
        RosterModel model,
        Roster known,
        bool isLeast,
        SolveSettings settings,
        CancellationToken cancellation
    )
    {
        var all = settings with { Gap = 0 };
        var (planned, left) = isLeast
            ? (null, all)
            : (
                Planned(model, all with { Time = all.Time * ShareToPlan }, cancellation),
                all with
                {
                    Time = all.Time * (1 - ShareToPlan),
                }
            );
        var begin = planned is null ? [known] : new[] { known, planned };
        var softened = Softened(model, begin.Max(roster => RosterSolve.CostOf(model, roster).Units) + 1);
        var start = begin.MinBy(roster => RosterSolve.CostOf(softened, roster))!;
        var most = softened.Limits.Sum(limit => CostRange.Most(limit, model.Brief));
        return most > MostPossible
            ? start
            : RosterSolve.From(start, softened, left, null, cancellation).Roster ?? start;
    }

    /// <summary>
    /// A roster by the stages of any other, under prices of breaches that they can reckon with. Limits on one person stay hard
    /// but for people who cannot keep theirs whatever the others do: that leaves the stages what each can work, and most often
    /// it is limits on several that contradict the rest. Where that gives no roster, everything may be broken.
    /// </summary>
    private static Roster? Planned(RosterModel model, SolveSettings settings, CancellationToken cancellation)
    {
        var weight = model.Limits.Select(MostForMissingMinute).DefaultIfEmpty(0).Max() * TimesAsDear;
        if (weight == 0)
            return null;
        var stuck = new ConflictCores(model, new(model), new(settings, cancellation)).Stuck().ToHashSet();
        var asPeopleCan = model.With(
            (limit, _) =>
                !MayBreak(limit) || (limit is PersonLimit own && !stuck.Contains(own.Sum.Agent))
                    ? limit
                    : limit.Softened(weight)
        );
        return RosterSolve.Search(null, asPeopleCan, settings, null, cancellation).Outcome.Roster
            ?? RosterSolve.Search(null, Softened(model, weight), settings, null, cancellation).Outcome.Roster;
    }

    private static RosterModel Softened(RosterModel model, long weight) =>
        model.With((limit, _) => MayBreak(limit) ? limit.Softened(weight) : limit);

    /// <summary>The most that a minute of somebody who is missing costs, in units of money; 0 for other limits.</summary>
    private static long MostForMissingMinute(Limit limit) =>
        limit switch
        {
            CoverageLimit coverage => Most(coverage.Under),
            SharedCoverageLimit shared => shared
                .Queues.SelectMany(queue => queue.Rows)
                .Max(row => Most(row.Under)),
            HeadsLimit heads => heads.Under.Units / Limit.MinutesOfAShift,
            _ => 0,
        };

    private static long Most(IReadOnlyList<PriceStep> steps) =>
        steps.Select(step => step.PerMinute.Units).DefaultIfEmpty(0).Max();

    /// <summary>What the model that breaks as little as possible may break.</summary>
    private static bool MayBreak(Limit limit) =>
        limit is not SessionLimit && limit.Rule != Rule.IdOf(typeof(OneShiftADay));
}
