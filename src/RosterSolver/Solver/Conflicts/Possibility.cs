using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Whether any roster keeps all limits of a model that must hold, asked again and again within one time.</summary>
/// <param name="settings">Wall time for all questions together; seed.</param>
/// <param name="cancellation">Ends them.</param>
/// <param name="time">Tells how much time has passed; null for the machine's.</param>
internal sealed class Possibility(
    SolveSettings settings,
    CancellationToken cancellation,
    TimeProvider? time = null
)
{
    /// <summary>Choices of a person, a day and a shift from which a model is not left to CP-SAT alone.</summary>
    private const int LargeFrom = 2_000;

    /// <summary>The share of the time left for a first look at a large model.</summary>
    private const double ShareOfLook = 0.04;

    /// <summary>The share of the time that is kept for confirming what was found.</summary>
    private const double ShareToConfirm = 0.15;

    private readonly TimeProvider time = time ?? TimeProvider.System;
    private readonly long start = (time ?? TimeProvider.System).GetTimestamp();

    /// <summary>The share of the time left that one question about a large model may take.</summary>
    public double ShareOfQuestion { get; init; } = 0.25;

    /// <summary>Told of every question.</summary>
    public IProgress<ConflictProgress>? Progress { get; init; }

    /// <summary>How often it was asked.</summary>
    public int Solves { get; private set; }

    /// <summary>Wall time since the first question could be asked.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(start);

    /// <summary>Whether nothing can be asked any more; what was found may still be confirmed.</summary>
    public bool IsOver => cancellation.IsCancellationRequested || Left <= TimeSpan.Zero;

    private TimeSpan Left => settings.Time * (1 - ShareToConfirm) - Elapsed;

    private TimeSpan LeftToConfirm => settings.Time - Elapsed;

    /// <summary>
    /// True when there is a roster, false when a solver claims that there is none, null when time ended. Of a large model
    /// CP-SAT mostly finds a roster at once if there is one; that people are too few it proves far more slowly than the linear
    /// relaxation over counts of like agents, which comes next.
    /// </summary>
    public bool? Of(RosterModel model)
    {
        if (!IsLarge(model))
            return Answer(model, Left);
        return Answer(model, Left * ShareOfLook) ?? ByCounts(model) ?? Answer(model, Left * ShareOfQuestion);
    }

    /// <summary>
    /// Whether another model, in which what must hold may be broken at a price, agrees that something has to be broken.
    /// </summary>
    public bool IsConfirmedImpossible(RosterModel model) =>
        Search(
            model,
            Question.LeastBroken,
            LeftToConfirm,
            isEnough: (cost, bound) => cost > Money.Zero && bound > Money.Zero
        )
            is { Roster: not null } elastic
        && elastic.Bound > Money.Zero;

    /// <summary>The cheapest roster, or the cheapest that was found; null for none.</summary>
    public Roster? Cheapest(RosterModel model) =>
        Search(model, Question.Cheapest, Left * ShareOfQuestion)?.Roster;

    /// <summary>What the cheapest roster costs; null where that was not proven in the time.</summary>
    public Money? LeastCost(RosterModel model) =>
        Search(model, Question.Cheapest, Left * ShareOfQuestion)
            is { Status: CpSolverStatus.Optimal, Roster: { } roster }
            ? RosterSolve.CostOf(model, roster)
            : null;

    private static bool IsLarge(RosterModel model) =>
        (long)model.Brief.Agents.Count * model.Brief.Horizon.Days * model.Brief.Shifts.Count > LargeFrom;

    private bool? ByCounts(RosterModel model) =>
        !IsOver && AggregateModel.IsImpossible(model, Left) ? false : null;

    private bool? Answer(RosterModel model, TimeSpan longest) =>
        Search(model, Question.Any, longest)?.Status switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => true,
            CpSolverStatus.Infeasible => false,
            _ => null,
        };

    /// <summary>A run of CP-SAT; null when the time was over or it was cancelled while the model was being built.</summary>
    private SearchResult? Search(
        RosterModel model,
        Question question,
        TimeSpan longest,
        Func<Money?, Money, bool>? isEnough = null
    )
    {
        if (cancellation.IsCancellationRequested || longest <= TimeSpan.Zero)
            return null;
        Solves++;
        Progress?.Report(new(Solves, Elapsed, settings.Time));
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            return new CpSatSearch(
                new CpSatModel(model, question, cancellation: cancellation),
                settings with
                {
                    Time = longest,
                    Gap = 0,
                }
            )
            {
                Improved = isEnough is null
                    ? null
                    : (cost, bound) =>
                    {
                        if (isEnough(cost, bound))
                            enough.Cancel();
                    },
            }.Run(enough.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
