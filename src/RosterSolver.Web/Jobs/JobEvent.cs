using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Web.Jobs;

/// <summary>A step of a solve: a better roster, or more that is proven.</summary>
/// <param name="Sequence">Its number among those of the job, from 1.</param>
/// <param name="Attempt">The attempt that told of it.</param>
/// <param name="At">When it was written.</param>
/// <param name="Elapsed">Wall time since the attempt began to solve.</param>
/// <param name="Cost">Cost of the best roster so far; null before the first.</param>
/// <param name="Bound">No roster costs less; null before anything is proven.</param>
/// <param name="Level">The level at work, where levels are asked for.</param>
public sealed record JobEvent(
    long Sequence,
    int Attempt,
    DateTimeOffset At,
    TimeSpan Elapsed,
    Money? Cost,
    Money? Bound,
    string? Level
)
{
    /// <summary>Distance to the bound as a share of the cost; null while either is unknown.</summary>
    public double? Gap => new Incumbent(Elapsed, Cost, Bound).Gap;
}
