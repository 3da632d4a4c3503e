using System.Diagnostics;
using Google.OrTools.Sat;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>Whether any roster keeps all limits of a model that must hold, asked again and again within one time.</summary>
internal sealed class Possibility(SolveSettings settings, CancellationToken cancellation)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();

    /// <summary>How often it was asked.</summary>
    public int Solves { get; private set; }

    /// <summary>Wall time since the first question could be asked.</summary>
    public TimeSpan Elapsed => clock.Elapsed;

    /// <summary>Whether nothing can be asked any more.</summary>
    public bool IsOver => cancellation.IsCancellationRequested || clock.Elapsed >= settings.Time;

    /// <summary>True when there is a roster, false when CP-SAT claims that there is none, null when time ended.</summary>
    public bool? Of(RosterModel model) =>
        Search(model, Question.Any)?.Status switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => true,
            CpSolverStatus.Infeasible => false,
            _ => null,
        };

    /// <summary>
    /// Whether another model, in which what must hold may be broken at a price, agrees that something has to be broken.
    /// </summary>
    public bool IsConfirmedImpossible(RosterModel model) =>
        Search(model, Question.LeastBroken) is { Roster: not null } elastic && elastic.Bound > Money.Zero;

    /// <summary>The cheapest roster, or the cheapest that was found; null for none.</summary>
    public Roster? Cheapest(RosterModel model) => Search(model, Question.Cheapest)?.Roster;

    /// <summary>What that roster costs; null for none.</summary>
    public Money? LeastCost(RosterModel model) =>
        Cheapest(model) is { } roster ? RosterSolve.CostOf(model, roster) : null;

    private SearchResult? Search(RosterModel model, Question question)
    {
        if (IsOver)
            return null;
        Solves++;
        try
        {
            return new CpSatSearch(
                new CpSatModel(model, question, cancellation: cancellation),
                settings with
                {
                    Time = settings.Time - clock.Elapsed,
                    Gap = 0,
                }
            ).Run(cancellation);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
