using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Solves a roster with activities in three steps. The linear relaxation of the aggregate model, which knows them as people
/// who are away, says when they cost least. Shifts are then solved as if so many agents more were required at these times,
/// by all stages as they are. At last the activities themselves are placed, wherever they cost least beside those shifts.
/// </summary>
internal static class ActivitySolve
{
    private const double ShareForShifts = 0.85;
    private static readonly TimeSpan MostForBound = TimeSpan.FromSeconds(10);

    /// <summary>The best roster that the settings allow.</summary>
    /// <param name="known">A roster that keeps the hard limits; null when none is known.</param>
    /// <param name="model">The page on which every rule has written.</param>
    /// <param name="settings">Time, gap, seed.</param>
    /// <param name="progress">Told of better rosters and bounds of the shifts.</param>
    /// <param name="cancellation">Stops the search; the best roster so far is kept.</param>
    public static Outcome Run(
        Roster? known,
        RosterModel model,
        SolveSettings settings,
        IProgress<Incumbent>? progress,
        CancellationToken cancellation
    )
    {
        var clock = Stopwatch.StartNew();
        var (bound, away) = AggregateBound.WithActivities(model);
        var shifts = model.On(Reserving(model.Brief, away));
        var spent = settings.Repeatable ? TimeSpan.Zero : clock.Elapsed;
        var outcome = RosterSolve.From(
            known is null ? null : new(shifts.Brief, known.Assignments.Select(WithoutActivities)),
            shifts,
            settings with
            {
                Time = settings.Time * ShareForShifts - spent,
            },
            progress,
            cancellation
        );
        if (outcome.Roster is not { } solved)
            return outcome with { Elapsed = clock.Elapsed };
        var whole = settings.Repeatable
            ? Task.FromResult(bound)
            : Task.Run(() => AggregateBound.Of(model, WholeTime(settings)), CancellationToken.None);
        var roster = Placed(model, new(model.Brief, solved.Assignments), settings.Seed, cancellation);
        if (
            !cancellation.IsCancellationRequested
            && whole.GetAwaiter().GetResult() is var better
            && better > bound
        )
            bound = better;
        var cost = RosterSolve.CostOf(model, roster);
        return outcome with
        {
            Status = Status(outcome.Status, Outcome.GapBetween(cost, bound) <= settings.Gap),
            Roster = roster,
            Cost = cost,
            Bound = bound,
            BoundBy = "aggregate model",
            Elapsed = clock.Elapsed,
        };
    }

    private static Assignment WithoutActivities(Assignment worked) => worked with { Activities = [] };

    private static TimeSpan WholeTime(SolveSettings settings)
    {
        var left = settings.Time * (1 - ShareForShifts);
        return left < MostForBound ? left : MostForBound;
    }

    /// <summary>More skill sets than the presence can follow leave the activities out; the rule says what that costs.</summary>
    private static Roster Placed(
        RosterModel model,
        Roster roster,
        int seed,
        CancellationToken cancellation
    ) =>
        model.SkillSets.Count > SharedPresence.MostSets
            ? roster
            : ActivityPlacement.Placed(model, roster, seed, cancellation);

    /// <summary>What is proven of the shifts alone is not proven of the whole.</summary>
    private static SolveStatus Status(SolveStatus ofShifts, bool near) =>
        ofShifts switch
        {
            _ when near => SolveStatus.Optimal,
            SolveStatus.Interrupted => SolveStatus.Interrupted,
            _ => SolveStatus.Feasible,
        };

    private static Brief Reserving(Brief brief, IReadOnlyList<int[]> away) =>
        brief with
        {
            Activities = [],
            Queues =
            [
                .. brief.Queues.Select(
                    (need, queue) => away.Count == 0 ? need : need with { Reserved = away[queue] }
                ),
            ],
        };
}
