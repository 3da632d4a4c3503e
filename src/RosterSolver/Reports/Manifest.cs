using RosterSolver.Solver;

namespace RosterSolver.Reports;

/// <summary>How a plan came about, as far as the plan does not say itself.</summary>
/// <param name="RosterSolver">Version of this program.</param>
/// <param name="OrTools">Version of the solver.</param>
/// <param name="DotNet">Version of the runtime.</param>
/// <param name="Settings">How it was searched; null for a roster from elsewhere.</param>
public sealed record Manifest(string RosterSolver, string OrTools, string DotNet, SolveSettings? Settings)
{
    /// <summary>Whether the same input gives the same files.</summary>
    public bool IsRepeatable => Settings?.Repeatable ?? true;

    /// <summary>The manifest of this program on this machine.</summary>
    /// <param name="settings">How it was searched; null for a roster from elsewhere.</param>
    public static Manifest Here(SolveSettings? settings) =>
        new(
            typeof(Manifest).Assembly.GetName().Version?.ToString(3) ?? "unknown",
            SolverVersion.OrTools,
            Environment.Version.ToString(),
            settings
        );
}
