using System.Diagnostics;

namespace RosterSolver.Benchmarks;

/// <summary>How long an action takes on this machine, the just-in-time compiler's work taken off.</summary>
internal static class Timing
{
    /// <summary>The shortest of several runs, after one that is not counted: whatever disturbs a run makes it longer.</summary>
    /// <param name="action">What to time; it must do the same work each time.</param>
    /// <param name="runs">Counted runs, at least 1.</param>
    public static TimeSpan BestOf(Action action, int runs = 3)
    {
        action();
        return Enumerable.Range(0, runs).Min(_ => Of(action));
    }

    private static TimeSpan Of(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed;
    }
}
