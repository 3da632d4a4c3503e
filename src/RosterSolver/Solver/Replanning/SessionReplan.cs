using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Mends a roster with activities. Sessions that people know stay, and who attends one keeps the shift of that day; the other
/// shifts are mended as if so many more were required as the sessions take away. Only a session that has lost members and is
/// now too small is dissolved, or others join it. Where no roster keeps all sessions, those of shifts that change fall out.
/// </summary>
internal sealed class SessionReplan
{
    /// <summary>The share of the time left that the shifts get; sessions have the rest.</summary>
    private const double ShareOfShifts = 0.7;

    private readonly RosterModel model;
    private readonly Roster known;
    private readonly IReadOnlyList<int> concerned;
    private readonly SolveSettings settings;
    private readonly CancellationToken cancellation;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly KnownSessions sessions;

    private SessionReplan(
        RosterModel model,
        Roster known,
        IReadOnlyList<int> concerned,
        SolveSettings settings,
        CancellationToken cancellation
    )
    {
        this.model = model;
        this.known = known;
        this.concerned = concerned;
        this.settings = settings;
        this.cancellation = cancellation;
        sessions = new(model, known);
    }

    /// <summary>The best roster found near the one that is known; see <see cref="ReplanSolve.Run"/>.</summary>
    public static Outcome Run(
        RosterModel model,
        Roster known,
        IReadOnlyList<int> concerned,
        SolveSettings settings,
        Roster? mended,
        IProgress<Incumbent>? progress,
        CancellationToken cancellation
    )
    {
        var replan = new SessionReplan(model, known, concerned, settings, cancellation);
        return replan.Solved(mended, progress);
    }

    private TimeSpan Left => settings.Time > clock.Elapsed ? settings.Time - clock.Elapsed : TimeSpan.Zero;

    private Outcome Solved(Roster? mended, IProgress<Incumbent>? progress)
    {
        if (
            model
                .Limits.OfType<TouchedLimit>()
                .Any(limit => limit.IsHard && limit.AtMost < sessions.LeastTouched)
        )
            return Ended(SolveStatus.Impossible, null) with { Conflict = sessions.Kept };
        var held = Shifts(sessions.Held(), mended, progress);
        if (Cheapest(held.Roster, mended) is { } best)
            return Judged(held.Status, best);
        var free = Shifts(sessions.Free(), null, progress);
        return Cheapest(free.Roster, null) is { } found ? Judged(free.Status, found)
            : free.Status == SolveStatus.Impossible
                ? Ended(SolveStatus.Impossible, null) with
                {
                    Conflict = free.Conflict is { } conflict ? new(model.Brief, conflict.Assignments) : null,
                }
            : Ended(SolveStatus.NoRoster, null);
    }

    /// <summary>What is told of the shifts alone is told at what the whole costs.</summary>
    private Outcome Shifts(RosterModel shifts, Roster? mended, IProgress<Incumbent>? progress) =>
        ReplanSolve.Run(
            shifts,
            Bare(shifts, sessions.Kept),
            concerned,
            settings with
            {
                Time = Left * ShareOfShifts,
            },
            mended is null ? null : Bare(shifts, mended),
            new WholeProgress(model, sessions.Restored, progress),
            cancellation
        );

    private static Roster Bare(RosterModel shifts, Roster roster) =>
        new(shifts.Brief, roster.Assignments.Select(ActivitySolve.WithoutActivities));

    /// <summary>
    /// The cheapest that keeps all that must hold, sessions mended: with the shifts that are known, with those that were found,
    /// or as it was mended before.
    /// </summary>
    private Roster? Cheapest(Roster? found, Roster? mended) =>
        new[] { sessions.Kept, found is null ? null : sessions.Restored(found), mended }
            .OfType<Roster>()
            .Select(one => new SessionMending(model, known, Left, cancellation).In(one))
            .Where(one => RosterSolve.KeepsAll(model, one))
            .Select(one => new NeededChanges(model, sessions.Kept).In(one))
            .MinBy(one => RosterSolve.CostOf(model, one));

    private Outcome Judged(SolveStatus status, Roster roster)
    {
        var outcome = Ended(SolveStatus.Feasible, roster);
        if (RosterSolve.IsSmall(model))
            outcome = outcome with
            {
                Bound = AggregateModel.Bound(model, time: null),
                BoundBy = AggregateModel.Name,
            };
        if (outcome.BoundBy.Length > 0 && outcome.Gap <= settings.Gap)
            return outcome with { Status = SolveStatus.Optimal };
        return status == SolveStatus.Interrupted ? outcome with { Status = status } : outcome;
    }

    private Outcome Ended(SolveStatus status, Roster? roster) =>
        new(
            status,
            roster,
            roster is null ? Money.Zero : RosterSolve.CostOf(model, roster),
            Money.Zero,
            "",
            null,
            clock.Elapsed
        );
}
