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
    private const int Rounds = 2;

    /// <summary>How the time is shared: the shifts of a round, its activities, and last the bound in whole numbers.</summary>
    private static readonly double[] weights = [0.55, 0.1, 0.2, 0.05, 0.1];

    private static readonly TimeSpan MostForBound = TimeSpan.FromSeconds(10);

    /// <summary>However late it is, so long is waited for a bound, and so long people are sent to sessions.</summary>
    private static readonly TimeSpan LeastForBound = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan LeastForSessions = TimeSpan.FromSeconds(1);

    /// <summary>The best roster that the settings allow.</summary>
    /// <param name="known">A roster that keeps the hard limits; null when none is known.</param>
    /// <param name="model">The page on which every rule has written.</param>
    /// <param name="settings">Time for all rounds and the bound, gap, seed.</param>
    /// <param name="progress">Told of better rosters and bounds, both of the whole: shifts without activities at what that costs.</param>
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
        var times = new SharedTime(
            settings.Time,
            weights,
            settings.Repeatable ? Steadily(settings.Time) : () => clock.Elapsed
        );
        var told = new WholeProgress(model, shifts => new(model.Brief, shifts.Assignments), progress);
        var relaxed = Tracks.Thread(() => told.Bounded(AggregateModel.Bound(model, time: null)));
        if (known is not null)
            told.Found(known);
        Outcome? last = null;
        string? solved = null;
        for (var round = 0; round < Rounds; round++)
        {
            last = Shifts(known, model, settings with { Time = times.Next() }, told, cancellation);
            solved ??= $"{last.Solved}, then activities";
            if (last.Roster is not { } shaped)
                break;
            var roster = new Roster(model.Brief, shaped.Assignments);
            var placed = Placed(model, roster, settings, times.Next(), cancellation);
            if (known is null || RosterSolve.CostOf(model, placed) < RosterSolve.CostOf(model, known))
                known = placed;
            told.Found(known);
            if (cancellation.IsCancellationRequested)
                break;
        }

        if (known is null)
            return last! with { Elapsed = clock.Elapsed };
        if (told.Best is { } best && !settings.Repeatable)
            known = best;
        Bound(model, settings, relaxed, times.Next(), told, cancellation);
        told.End();
        var cost = RosterSolve.CostOf(model, known);
        var bound = told.Bound ?? Money.Zero;
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

    private static Outcome Shifts(
        Roster? known,
        RosterModel model,
        SolveSettings settings,
        IProgress<Incumbent> progress,
        CancellationToken cancellation
    )
    {
        var shifts = model.On(Reserving(model.Brief, known));
        var from = known is null
            ? null
            : new Roster(shifts.Brief, known.Assignments.Select(WithoutActivities));
        return RosterSolve.From(from, shifts, settings, progress, cancellation);
    }

    /// <summary>
    /// What the linear relaxation proves, waited for as long as a stage may take, or until it ends where runs must repeat; then
    /// what whole numbers prove, left behind where its solver's time is not that of the clock.
    /// </summary>
    private static void Bound(
        RosterModel model,
        SolveSettings settings,
        Task relaxed,
        TimeSpan time,
        WholeProgress told,
        CancellationToken cancellation
    )
    {
        var clock = Stopwatch.StartNew();
        if (!settings.Repeatable)
            Task.WaitAny([relaxed], time > LeastForBound ? time : LeastForBound);
        if (!settings.Repeatable && !relaxed.IsCompleted)
            return;
        relaxed.GetAwaiter().GetResult();
        var left = (time < MostForBound ? time : MostForBound) - clock.Elapsed;
        if (left <= TimeSpan.Zero || settings.Repeatable || cancellation.IsCancellationRequested)
            return;
        var whole = Tracks.Thread(() => told.Bounded(AggregateModel.Bound(model, left)));
        Task.WaitAny([whole], left * Tracks.Patience);
        if (whole.IsCompleted)
            whole.GetAwaiter().GetResult();
    }

    /// <summary>Where runs must repeat a stage is over exactly when its time is, whatever a clock says.</summary>
    private static Func<TimeSpan> Steadily(TimeSpan total)
    {
        var over = weights.Select((_, stage) => weights.Take(stage).Sum()).GetEnumerator();
        return () => over.MoveNext() ? total * over.Current : total;
    }

    internal static Assignment WithoutActivities(Assignment worked) => worked with { Activities = [] };

    /// <summary>More skill sets than the presence can follow leave the activities out; the rule says what that costs.</summary>
    private static Roster Placed(
        RosterModel model,
        Roster roster,
        SolveSettings settings,
        TimeSpan time,
        CancellationToken cancellation
    )
    {
        if (model.SkillSets.Count > SharedPresence.MostSets)
            return roster;
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (!settings.Repeatable)
            timed.CancelAfter(time > LeastForSessions ? time : LeastForSessions);
        return ActivityPlacement.Placed(model, roster, settings.Seed, timed.Token);
    }

    /// <summary>What is proven of the shifts alone is not proven of the whole.</summary>
    private static SolveStatus Status(SolveStatus ofShifts, bool near) =>
        ofShifts switch
        {
            _ when near => SolveStatus.Optimal,
            SolveStatus.Interrupted => SolveStatus.Interrupted,
            _ => SolveStatus.Feasible,
        };

    /// <summary>The brief without activities, in which so many more are required as a roster sends to them.</summary>
    internal static Brief Reserving(Brief brief, Roster? known) =>
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
