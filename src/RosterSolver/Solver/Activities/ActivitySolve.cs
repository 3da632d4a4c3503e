using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Solves a roster with activities in rounds. All stages solve the shifts as if nobody attended anything, then the
/// activities are placed beside them. In the next round the shifts are improved as if so many agents more were required as
/// the sessions took away, and the activities are placed anew. The cheapest round wins.
/// </summary>
internal static class ActivitySolve
{
    /// <summary>Shares of the time that the shifts get, round by round; what is left is for sessions and the bound.</summary>
    private static readonly double[] shares = [0.6, 0.25];

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
        var bound = AggregateModel.Bound(model, time: null);
        Outcome? last = null;
        string? solved = null;
        foreach (var share in shares)
        {
            var shifts = model.On(Reserving(model.Brief, known));
            var from = known is null
                ? null
                : new Roster(shifts.Brief, known.Assignments.Select(WithoutActivities));
            var round = settings with { Time = settings.Time * share };
            last = RosterSolve.From(from, shifts, round, progress, cancellation);
            solved ??= $"{last.Solved}, then activities";
            if (last.Roster is not { } shaped)
                break;
            var placed = Placed(model, new(model.Brief, shaped.Assignments), settings.Seed, cancellation);
            if (known is null || RosterSolve.CostOf(model, placed) < RosterSolve.CostOf(model, known))
                known = placed;
            if (cancellation.IsCancellationRequested)
                break;
        }

        if (known is null)
            return last! with { Elapsed = clock.Elapsed };
        if (!settings.Repeatable && !cancellation.IsCancellationRequested)
            bound = Larger(bound, AggregateModel.Bound(model, WholeTime(settings)));
        var cost = RosterSolve.CostOf(model, known);
        return last! with
        {
            Status = Status(last.Status, Outcome.GapBetween(cost, bound) <= settings.Gap),
            Roster = known,
            Cost = cost,
            Bound = bound,
            BoundBy = "aggregate model",
            Conflict = null,
            Solved = solved!,
            Elapsed = clock.Elapsed,
        };
    }

    private static Money Larger(Money one, Money other) => one > other ? one : other;

    private static Assignment WithoutActivities(Assignment worked) => worked with { Activities = [] };

    private static TimeSpan WholeTime(SolveSettings settings)
    {
        var left = settings.Time * (1 - shares.Sum());
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

    private static Brief Reserving(Brief brief, Roster? known) =>
        brief with
        {
            Activities = [],
            Queues = known is null
                ? brief.Queues
                : [.. brief.Queues.Zip(Away(known), (need, away) => need with { Reserved = away })],
        };

    /// <summary>
    /// Agent-minutes in activities by queue and interval. An agent of several skills is missed where most are required.
    /// </summary>
    private static List<int[]> Away(Roster roster)
    {
        var brief = roster.Brief;
        var away = brief.Queues.Select(_ => new int[brief.Horizon.Intervals]).ToList();
        foreach (var set in SkillSet.Of(brief).Where(set => set.Queues.Count > 0))
        {
            foreach (
                var (interval, minutes) in set
                    .Agents.SelectMany(agent => roster.Of(brief.Agents[agent]))
                    .SelectMany(worked => worked.Activities)
                    .SelectMany(taken => PhoneTime.Of(taken.Range, brief.Horizon))
            )
                away[set.Queues.MaxBy(queue => brief.Queues[queue].Required[interval])][interval] += minutes;
        }

        return away;
    }
}
