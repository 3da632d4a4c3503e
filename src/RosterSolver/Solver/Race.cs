using System.Diagnostics;
using RosterSolver.Domain;

namespace RosterSolver.Solver;

/// <summary>
/// What the two tracks of a solve have reached so far: told as progress, and used by one track to end the other.
/// When the solve must be repeatable, only a proof ends the other track, for that does not depend on who is faster.
/// </summary>
internal sealed class Race : IDisposable
{
    private readonly Lock gate = new();
    private readonly Stopwatch clock;
    private readonly SolveSettings settings;
    private readonly IProgress<Incumbent>? progress;
    private readonly CancellationTokenSource whole;
    private readonly CancellationTokenSource improvement;
    private readonly ManualResetEventSlim begun = new();
    private readonly ManualResetEventSlim first = new();
    private readonly ManualResetEventSlim settledOnPlan = new();
    private Money? searched;
    private bool isOver;
    private TimeSpan patience = TimeSpan.MaxValue;

    /// <summary>Begins a race.</summary>
    public Race(
        Stopwatch clock,
        SolveSettings settings,
        IProgress<Incumbent>? progress,
        CancellationToken cancellation
    )
    {
        this.clock = clock;
        this.settings = settings;
        this.progress = progress;
        whole = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        improvement = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    /// <summary>Stops the search over the whole model.</summary>
    public CancellationToken ForWhole => whole.Token;

    /// <summary>Stops the improvement.</summary>
    public CancellationToken ForImprovement => improvement.Token;

    /// <summary>The best roster told so far, or null.</summary>
    public Roster? Best { get; private set; }

    /// <summary>Its cost.</summary>
    public Money BestCost { get; private set; }

    /// <summary>What a relaxation has proven.</summary>
    public Money RelaxedBound { get; private set; }

    /// <summary>By which relaxation, in words.</summary>
    public string RelaxedBy { get; private set; } = "";

    /// <summary>What the search over the whole model has proven.</summary>
    public Money SearchBound { get; private set; }

    /// <summary>The highest bound so far.</summary>
    public Money Bound => RelaxedBound > SearchBound ? RelaxedBound : SearchBound;

    /// <summary>The search over the whole model has a better roster or bound.</summary>
    public void Searched(Money? cost, Money bound)
    {
        lock (gate)
        {
            if (isOver)
                return;
            searched = cost ?? searched;
            SearchBound = bound > SearchBound ? bound : SearchBound;
            Tell();
        }
    }

    /// <summary>A track has a roster; the cheapest is kept.</summary>
    public void Improved(Roster roster, Money cost)
    {
        lock (gate)
        {
            if (isOver || (Best is not null && cost >= BestCost))
                return;
            (Best, BestCost) = (roster, cost);
            begun.Set();
            Tell();
            if (clock.Elapsed < patience || searched <= cost || IsOvertaken)
                return;
            IsOvertaken = true;
            whole.Cancel();
        }
    }

    /// <summary>A relaxation has proven a bound; one that comes after the end is not heard.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="by">What relaxation, in words.</param>
    public void Bounded(Money bound, string by)
    {
        lock (gate)
        {
            if (isOver || bound <= RelaxedBound)
                return;
            (RelaxedBound, RelaxedBy) = (bound, by);
            Tell();
        }
    }

    /// <summary>Whether the search over the whole model was ended because parts had found a cheaper roster.</summary>
    public bool IsOvertaken { get; private set; }

    /// <summary>
    /// From that time on the search over the whole model ends as soon as it is behind. Not when the solve must be
    /// repeatable.
    /// </summary>
    public void OvertakenAfter(TimeSpan time)
    {
        if (!settings.Repeatable)
            patience = time;
    }

    /// <summary>Whether a plan was made.</summary>
    public bool IsPlanned { get; private set; }

    /// <summary>A plan was made; one that comes after the end is not heard.</summary>
    public void Planned()
    {
        lock (gate)
            IsPlanned |= !isOver;
        settledOnPlan.Set();
    }

    /// <summary>Whether rosters are made of whole tours.</summary>
    public bool IsToured { get; private set; }

    /// <summary>Rosters are made of whole tours, and what is proven is proven by them.</summary>
    public void Toured()
    {
        lock (gate)
            IsToured |= !isOver;
    }

    /// <summary>There is no plan, and there will be none.</summary>
    public void NotPlanned() => settledOnPlan.Set();

    /// <summary>Waits until there is a plan or will be none; whether there is one.</summary>
    public bool AwaitPlan(CancellationToken cancellation)
    {
        settledOnPlan.Wait(cancellation);
        return IsPlanned;
    }

    /// <summary>
    /// Waits for a roster, where there is a plan for the one that follows it; null when the search for a first one ended
    /// without.
    /// </summary>
    public Roster? AwaitBest()
    {
        (IsPlanned ? first : begun).Wait();
        return Best;
    }

    /// <summary>The search for a first roster has ended.</summary>
    public void NoMoreFirsts()
    {
        settledOnPlan.Set();
        begun.Set();
        first.Set();
    }

    /// <summary>Ends the improvement: the whole model is settled.</summary>
    public void StopImproving() => improvement.Cancel();

    /// <summary>Ends the race: what comes later is not heard.</summary>
    public void End()
    {
        lock (gate)
            isOver = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        End();
        whole.Dispose();
        improvement.Dispose();
        begun.Dispose();
        first.Dispose();
        settledOnPlan.Dispose();
    }

    private void Tell()
    {
        var cost = Best is null || searched <= BestCost ? searched : BestCost;
        var state = new Incumbent(clock.Elapsed, cost, Bound) { Roster = Best };
        progress?.Report(state);
        if (state.Gap <= settings.Gap && !settings.Repeatable)
        {
            whole.Cancel();
            improvement.Cancel();
        }
    }
}
