using RosterSolver.Solver;

namespace RosterSolver.Reports;

/// <summary>The objective in words.</summary>
internal static class ObjectiveWords
{
    /// <summary>What was asked: <c>money</c>, or levels in order such as <c>coverage, then fair + weekly-hours</c>.</summary>
    public static string Asked(SolveSettings settings) =>
        settings.Levels.Count == 0
            ? "money"
            : string.Join(", then ", settings.Levels.Select(level => string.Join(" + ", level)));

    /// <summary>What is known about the cost of a level.</summary>
    public static string Proof(LevelOutcome level) => level.IsProven ? "proven best" : "not proven";
}
