using System.Diagnostics;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>
/// Progress of a search over a part of the question, told as that of the whole: a roster counts at what the whole of it
/// costs, and a bound of the part is not told. So what is told only ever gets better, and is kept.
/// </summary>
/// <param name="model">All limits.</param>
/// <param name="whole">Makes a roster of the whole of one of the part.</param>
/// <param name="progress">Told of better rosters and bounds; null for nobody.</param>
internal sealed class WholeProgress(
    RosterModel model,
    Func<Roster, Roster> whole,
    IProgress<Incumbent>? progress
) : IProgress<Incumbent>
{
    private readonly Lock gate = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private Roster? seen;
    private Money? cost;
    private bool isOver;

    /// <summary>The cheapest roster told of; null before the first.</summary>
    public Roster? Best { get; private set; }

    /// <summary>The highest bound of the whole; null before anything is proven.</summary>
    public Money? Bound { get; private set; }

    /// <inheritdoc/>
    public void Report(Incumbent value)
    {
        lock (gate)
        {
            if (progress is null || value.Roster is not { } part || ReferenceEquals(part, seen))
                return;
            seen = part;
        }

        Found(whole(value.Roster));
    }

    /// <summary>A roster of the whole was found; one that breaks what must hold is not heard.</summary>
    public void Found(Roster roster)
    {
        if (!RosterSolve.KeepsAll(model, roster))
            return;
        var here = RosterSolve.CostOf(model, roster);
        lock (gate)
        {
            if (isOver || here >= cost)
                return;
            (Best, cost) = (roster, here);
            Tell();
        }
    }

    /// <summary>No roster costs less.</summary>
    public void Bounded(Money bound)
    {
        lock (gate)
        {
            if (isOver || bound <= Bound)
                return;
            Bound = bound;
            Tell();
        }
    }

    /// <summary>What comes later is not heard.</summary>
    public void End()
    {
        lock (gate)
            isOver = true;
    }

    private void Tell() => progress?.Report(new(clock.Elapsed, cost, Bound) { Roster = Best });
}
