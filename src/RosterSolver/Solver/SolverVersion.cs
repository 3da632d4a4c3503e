using Google.OrTools.Sat;

namespace RosterSolver.Solver;

/// <summary>Names the solver that is built in.</summary>
public static class SolverVersion
{
    /// <summary>Version of Google OR-Tools.</summary>
    public static string OrTools { get; } =
        typeof(CpSolver).Assembly.GetName().Version?.ToString(3) ?? "unknown";
}
