using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Mends a roster that people know, where something has happened on a few days. Everybody is set free on these days and
/// around them, and CP-SAT solves that part with the rest as it is; the prices of the model say what a change costs. Where
/// days around are changed too, more of them are set free. What is small enough for a proof is then solved as a whole.
/// </summary>
public sealed class ReplanSolve
{
    /// <summary>Work on one window, in units that stand for a second.</summary>
    private const double MostForWindow = 1;

    /// <summary>Days before and after those concerned that are set free, one width after the other.</summary>
    private static readonly int[] widths = [1, 3, 7];

    private readonly RosterModel model;
    private readonly Roster known;
    private readonly IReadOnlyList<int> concerned;
    private readonly SolveSettings settings;
    private readonly CancellationToken cancellation;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private bool isRefuted;
    private bool isAnybodyRefuted;

    private ReplanSolve(
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
    }

    /// <summary>The best roster found near the one that is known.</summary>
    /// <param name="model">The page on which the rules have written; changes have their price there.</param>
    /// <param name="known">
    /// What people know, without what has become impossible: sound in structure, whatever rule it breaks.
    /// </param>
    /// <param name="concerned">The days on which something has happened.</param>
    /// <param name="settings">Time, gap, seed.</param>
    /// <param name="mended">A roster that is mended already, to be improved on; null for none.</param>
    /// <param name="progress">Told of better rosters and bounds.</param>
    /// <param name="cancellation">Stops the search; the best roster so far is kept.</param>
    public static Outcome Run(
        RosterModel model,
        Roster known,
        IReadOnlyList<int> concerned,
        SolveSettings settings,
        Roster? mended = null,
        IProgress<Incumbent>? progress = null,
        CancellationToken cancellation = default
    )
    {
        if (model.Brief.Activities.Count > 0)
            return SessionReplan.Run(model, known, concerned, settings, mended, progress, cancellation);
        var solve = new ReplanSolve(model, known, concerned, settings, cancellation);
        var start = solve.Improved(mended ?? solve.Start());
        if (solve.isAnybodyRefuted)
            return new(SolveStatus.Impossible, null, Money.Zero, Money.Zero, "", null, solve.clock.Elapsed);
        if (RosterSolve.IsSmall(model))
            return solve.Settled(
                start,
                RosterSolve.From(start, model, settings with { Time = solve.Left }, progress, cancellation)
            );
        if (start is not null)
            return solve.Settled(
                start,
                new(SolveStatus.Feasible, start, Money.Zero, Money.Zero, "", null, solve.clock.Elapsed)
            );
        return solve.isRefuted
            ? Refutation.Confirmed(model, settings, solve.clock, cancellation)
            : new(SolveStatus.NoRoster, null, Money.Zero, Money.Zero, "", null, solve.clock.Elapsed);
    }

    private TimeSpan Left => settings.Time > clock.Elapsed ? settings.Time - clock.Elapsed : TimeSpan.Zero;

    /// <summary>What is known, where it keeps all that must hold; else the first window that mends it.</summary>
    private Roster? Start()
    {
        if (RosterSolve.KeepsAll(model, known))
            return known;
        isAnybodyRefuted = IsAnybodyRefuted();
        if (isAnybodyRefuted)
            return null;
        foreach (var window in widths.Prepend(0).Append(model.Brief.Horizon.Days).SelectMany(Windows))
        {
            if (cancellation.IsCancellationRequested || Left == TimeSpan.Zero)
                return null;
            if (Solved(known, window) is { } mended && RosterSolve.KeepsAll(model, mended))
                return mended;
            if (isRefuted)
                return null;
        }

        return null;
    }

    /// <summary>
    /// Whether somebody could be given no roster even alone, which takes no search over all, and no roster to show it. Whose own limits
    /// the known roster keeps has one.
    /// </summary>
    private bool IsAnybodyRefuted()
    {
        var chosen = new Choices(known);
        var asked = model
            .Limits.OfType<PersonLimit>()
            .Where(limit => limit.IsHard && limit.BreachIn(chosen) > 0)
            .Select(limit => limit.Sum.Agent)
            .Distinct();
        return new ConflictCores(
            model,
            new(model),
            new(settings with { Time = Left }, cancellation) { ShareOfQuestion = 1 }
        ).IsAnyRefuted(asked);
    }

    /// <summary>Window after window, until the days around those concerned stay as they are, or a wider one saves nothing.</summary>
    private Roster? Improved(Roster? start)
    {
        if (start is null)
            return null;
        var (best, cost) = (start, RosterSolve.CostOf(model, start));
        foreach (var width in widths)
        {
            var before = cost;
            foreach (var window in Windows(width))
            {
                if (cancellation.IsCancellationRequested || Left == TimeSpan.Zero)
                    return best;
                if (Solved(best, window) is not { } found || !RosterSolve.KeepsAll(model, found))
                    continue;
                var now = RosterSolve.CostOf(model, found);
                if (now < cost)
                    (best, cost) = (found, now);
            }

            if (cost == before || !ChangesAround(best))
                break;
        }

        return best;
    }

    /// <summary>Whether a day changes on which nothing has happened.</summary>
    private bool ChangesAround(Roster roster)
    {
        var changed = Cells(roster);
        changed.SymmetricExceptWith(Cells(known));
        return changed.Any(cell => !concerned.Contains(cell.Day));
    }

    private static HashSet<(string Agent, int Day, string Shift)> Cells(Roster roster) =>
        [.. roster.Assignments.Select(worked => (worked.Agent, worked.Day, worked.Shift.Id))];

    private IReadOnlyList<(int First, int Days)> Windows(int width) =>
        DayWindows.Of(concerned, width, model.Brief.Horizon.Days);

    private Roster? Solved(Roster around, (int First, int Days) window)
    {
        var isWhole = window.Days == model.Brief.Horizon.Days;
        var part = new CpSatModel(
            model,
            Question.Cheapest,
            new(around, model.Agents.ToHashSet(), window.First, window.Days, breaks: false)
            {
                KeepsBreaks = true,
            },
            cancellation
        );
        var result = new CpSatSearch(
            part,
            settings with
            {
                Time = Left,
                Gap = 0,
                MostWork = isWhole ? null : MostForWindow,
            }
        )
        {
            ProvesPart = !isWhole,
        }.Run(cancellation);
        isRefuted |= isWhole && result.Status == CpSolverStatus.Infeasible;
        return result.Roster is { } found ? KeptBreaks.In(model, known, found) : null;
    }

    /// <summary>
    /// The outcome with breaks moved only where shifts have, and no change that does not pay; where the roster of the
    /// windows is as cheap, that one.
    /// </summary>
    private Outcome Settled(Roster? start, Outcome outcome)
    {
        if (outcome.Roster is not { } found)
            return outcome;
        var best = Candidates(start, found)
            .Where(one => RosterSolve.KeepsAll(model, one))
            .Select(one => new NeededChanges(model, known).In(one))
            .MinBy(one => RosterSolve.CostOf(model, one));
        if (best is not { } roster)
            return outcome with { Status = SolveStatus.NoRoster, Roster = null, Elapsed = clock.Elapsed };
        var cost = RosterSolve.CostOf(model, roster);
        var status = outcome.Status;
        if (status == SolveStatus.Optimal && Outcome.GapBetween(cost, outcome.Bound) > settings.Gap)
            status = SolveStatus.Feasible;
        return outcome with { Roster = roster, Cost = cost, Status = status, Elapsed = clock.Elapsed };
    }

    /// <summary>The roster of the windows, whose breaks are kept already, and what was found from there.</summary>
    private IEnumerable<Roster> Candidates(Roster? start, Roster found)
    {
        if (start is not null)
            yield return start;
        if (!ReferenceEquals(start, found))
            yield return KeptBreaks.In(model, known, found);
    }
}
