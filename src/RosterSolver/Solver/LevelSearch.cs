using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Solver;

/// <summary>How a level of several is searched for a cheap roster; as <see cref="RosterSolve.From"/>.</summary>
/// <param name="start">A roster to begin with; null for none.</param>
/// <param name="model">The page on which every rule has written.</param>
/// <param name="settings">Time, gap, seed.</param>
/// <param name="progress">Told of better rosters and bounds.</param>
/// <param name="cancellation">Stops the search; the best roster so far is kept.</param>
internal delegate Outcome LevelSearch(
    Roster? start,
    RosterModel model,
    SolveSettings settings,
    IProgress<Incumbent>? progress,
    CancellationToken cancellation
);
