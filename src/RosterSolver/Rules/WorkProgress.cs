using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>What becomes of work that can wait in one planning interval, in agent-minutes, the oldest done first.</summary>
/// <param name="Arriving">What arrives.</param>
/// <param name="Due">What is due at the end of the interval, done or not.</param>
/// <param name="Done">What is done, all of it in time.</param>
/// <param name="Late">What is due at the end and not done; it leaves the plan.</param>
/// <param name="Waiting">What is left at the end and may still wait.</param>
public sealed record WorkProgress(int Arriving, int Due, int Done, int Late, int Waiting)
{
    /// <summary>Several intervals in a row together.</summary>
    public static WorkProgress Sum(IReadOnlyList<WorkProgress> intervals) =>
        new(
            intervals.Sum(one => one.Arriving),
            intervals.Sum(one => one.Due),
            intervals.Sum(one => one.Done),
            intervals.Sum(one => one.Late),
            intervals[^1].Waiting
        );

    /// <summary>The progress over the horizon.</summary>
    /// <param name="work">The work.</param>
    /// <param name="minutes">Agent-minutes that can be spent on it in each interval.</param>
    public static IReadOnlyList<WorkProgress> Of(DeferrableWork work, Func<int, int> minutes)
    {
        var progress = new List<WorkProgress>();
        var (arrived, due, settled) = (0, 0, 0);
        for (var interval = 0; interval < work.Arriving.Count; interval++)
        {
            arrived += work.Arriving[interval];
            due += work.Due[interval];
            var done = Math.Min(minutes(interval), arrived - settled);
            settled += done;
            var late = Math.Max(0, due - settled);
            settled += late;
            progress.Add(new(work.Arriving[interval], work.Due[interval], done, late, arrived - settled));
        }

        return progress;
    }
}
