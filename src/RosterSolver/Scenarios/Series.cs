using RosterSolver.Domain;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>Several scenarios solved one after the other, or some at a time.</summary>
public static class Series
{
    /// <summary>
    /// How many are solved at a time where nobody says: a solve keeps two cores busy, so half as many as there are cores.
    /// </summary>
    public static int UsualJobs => Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>The outcomes in the order of the scenarios.</summary>
    /// <param name="scenarios">The scenarios, with the settings of each, and the roster to begin with where one is known.</param>
    /// <param name="jobs">How many at a time, at least 1.</param>
    /// <param name="progress">Receives the progress of each, by its place; may be asked from several threads.</param>
    /// <param name="done">Told of each that has ended, by its place; from several threads.</param>
    /// <param name="cancellation">Ends the searches; those that have not begun are not begun.</param>
    public static IReadOnlyList<(Outcome Outcome, Plan? Plan)> Solve(
        IReadOnlyList<(Scenario Scenario, SolveSettings Settings, Roster? Start)> scenarios,
        int jobs,
        Func<int, IProgress<Incumbent>?> progress,
        Action<int, (Outcome Outcome, Plan? Plan)> done,
        CancellationToken cancellation
    )
    {
        var solved = new (Outcome, Plan?)[scenarios.Count];
        Parallel.For(
            0,
            scenarios.Count,
            new() { MaxDegreeOfParallelism = jobs },
            place =>
            {
                var (scenario, settings, start) = scenarios[place];
                solved[place] = cancellation.IsCancellationRequested
                    ? (NotBegun, null)
                    : Planner.Solve(scenario, settings, progress(place), start, cancellation);
                done(place, solved[place]);
            }
        );
        return solved;
    }

    private static Outcome NotBegun { get; } =
        new(SolveStatus.NoRoster, null, Money.Zero, Money.Zero, "", null, TimeSpan.Zero);
}
