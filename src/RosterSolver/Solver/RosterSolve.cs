using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Solves a roster on two cores. On one, a first roster is made and parts of it are solved again and again. On the other
/// CP-SAT works on the whole model where it is small: it proves small rosters best and never misleads. A large model is
/// only bounded from below there, by the aggregate model; then that core improves parts too. What is proven ends the
/// search. When the parts overtake the whole, its core joins them. The cheapest roster wins.
/// </summary>
public static class RosterSolve
{
    /// <summary>Open choices of a person, a day and a shift up to which CP-SAT is given the whole model.</summary>
    private const int MostChoicesForWhole = 3_000;

    /// <summary>How long a search that was cancelled may take to come to rest before it is left behind.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(250);

    /// <summary>The best roster that the settings allow.</summary>
    /// <param name="model">The page on which every rule has written.</param>
    /// <param name="settings">Time, gap, seed.</param>
    /// <param name="progress">Told of better rosters and bounds.</param>
    /// <param name="cancellation">Stops the search; the best roster so far is kept.</param>
    public static Outcome Run(
        RosterModel model,
        SolveSettings settings,
        IProgress<Incumbent>? progress = null,
        CancellationToken cancellation = default
    ) => From(null, model, settings, progress, cancellation);

    /// <summary>As <see cref="Run"/>, from a roster that keeps the hard limits; null when none is known.</summary>
    internal static Outcome From(
        Roster? known,
        RosterModel model,
        SolveSettings settings,
        IProgress<Incumbent>? progress,
        CancellationToken cancellation
    )
    {
        if (model.Brief.Activities.Count > 0)
            return ActivitySolve.Run(known, model, settings, progress, cancellation);
        var clock = Stopwatch.StartNew();
        var (outcome, whole) = Search(known, model, settings, progress, cancellation);
        return outcome.Roster is null && Refutation.IsClaimed(model, settings, whole, cancellation)
            ? Refutation.Confirmed(model, settings, clock, cancellation) with
            {
                Solved = outcome.Solved,
            }
            : outcome;
    }

    /// <summary>
    /// The search alone, and how CP-SAT ended on the whole model: where no roster is found nobody asks whether there is one.
    /// Activities are left out.
    /// </summary>
    internal static (Outcome Outcome, CpSolverStatus Whole) Search(
        Roster? known,
        RosterModel model,
        SolveSettings settings,
        IProgress<Incumbent>? progress,
        CancellationToken cancellation
    )
    {
        var clock = Stopwatch.StartNew();
        var race = new Race(clock, settings, progress, cancellation);
        if (known is not null)
            race.Improved(known, CostOf(model, known));
        var whole = SearchResult.None;
        var chosen = settings with { Stages = ChosenFor(model, settings) };
        var tracks = Tracks.Thread(() => whole = new Tracks(model, chosen, race, clock, known).Run());
        _ = tracks.ContinueWith(_ => race.Dispose(), TaskScheduler.Default);
        Await(tracks, cancellation);
        race.End();
        var outcome = Judge(model, settings, whole, race, clock, cancellation) with
        {
            Solved = StagesTaken.InWords(Taken(model, chosen.Stages, race), race.IsPlanned),
        };
        return (outcome, whole.Status);
    }

    private static Stages Taken(RosterModel model, Stages chosen, Race race) =>
        chosen == Stages.Columns && !race.IsToured ? WithoutColumns(model) : chosen;

    /// <summary>
    /// Waits for the search, but not when a cancelled one does not come to rest at once, as in the midst of a solver that
    /// cannot be interrupted. It ends by itself later, and nobody hears of it.
    /// </summary>
    private static void Await(Task tracks, CancellationToken cancellation)
    {
        try
        {
            Task.WaitAny([tracks], cancellation);
        }
        catch (OperationCanceledException)
        {
            Task.WaitAny([tracks], Grace);
        }

        if (tracks.IsCompleted)
            tracks.GetAwaiter().GetResult();
    }

    /// <summary>The stages that the settings ask for, or that suit the size.</summary>
    public static Stages ChosenFor(RosterModel model, SolveSettings settings)
    {
        var stages = settings.Stages;
        if (stages is not (Stages.Auto or Stages.Columns))
            return stages;
        return ColumnRows.AreAll(model) ? Stages.Columns : WithoutColumns(model);
    }

    /// <summary>The stages that suit the size where whole tours do not say everything, or cannot be followed.</summary>
    internal static Stages WithoutColumns(RosterModel model) => IsSmall(model) ? Stages.Whole : Stages.Plan;

    /// <summary>Whether CP-SAT is given the whole model, and may prove it.</summary>
    internal static bool IsSmall(RosterModel model)
    {
        var open = new OpenChoices(model);
        var choices = 0;
        foreach (var agent in model.Agents)
        {
            choices += open.Of(agent).Count;
            if (choices > MostChoicesForWhole)
                return false;
        }

        return true;
    }

    /// <summary>The cost of a roster as the limits see it.</summary>
    public static Money CostOf(RosterModel model, Roster roster)
    {
        var chosen = new Choices(roster);
        return model.Limits.Select(limit => limit.CostIn(chosen)).Total();
    }

    /// <summary>Whether a roster keeps all hard limits.</summary>
    internal static bool KeepsAll(RosterModel model, Roster roster)
    {
        var chosen = new Choices(roster);
        return model.Limits.All(limit => !limit.IsHard || limit.BreachIn(chosen) <= 0);
    }

    private static Outcome Judge(
        RosterModel model,
        SolveSettings settings,
        SearchResult whole,
        Race race,
        Stopwatch clock,
        CancellationToken cancellation
    )
    {
        var wholeCost = whole.Roster is { } found ? CostOf(model, found) : (Money?)null;
        var proven = whole.Status == CpSolverStatus.Optimal;
        var (roster, cost) =
            race.Best is { } improved && !proven && !(wholeCost <= race.BestCost)
                ? (improved, race.BestCost)
                : (whole.Roster, wholeCost ?? Money.Zero);
        if (roster is null)
            return new(SolveStatus.NoRoster, null, Money.Zero, race.Bound, "", null, clock.Elapsed);
        var searched = settings.Repeatable || whole.Bound > race.SearchBound ? whole.Bound : race.SearchBound;
        var (bound, by) =
            race.RelaxedBound > searched ? (race.RelaxedBound, race.RelaxedBy) : (searched, "CP-SAT");
        var status = SolveStatus.Feasible;
        if (proven || Outcome.GapBetween(cost, bound) <= settings.Gap)
            status = SolveStatus.Optimal;
        else if (cancellation.IsCancellationRequested)
            status = SolveStatus.Interrupted;
        return new(status, roster, cost, bound, by, null, clock.Elapsed);
    }
}
