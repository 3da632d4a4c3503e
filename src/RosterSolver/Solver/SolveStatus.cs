namespace RosterSolver.Solver;

/// <summary>How a solve ended.</summary>
public enum SolveStatus
{
    /// <summary>No cheaper roster exists, or none cheaper by more than the gap that was asked for.</summary>
    Optimal,

    /// <summary>A roster was found; the time ended before it was proven best.</summary>
    Feasible,

    /// <summary>The search was interrupted; the best roster so far is kept.</summary>
    Interrupted,

    /// <summary>The rules that must hold contradict each other, confirmed by a second solve.</summary>
    Impossible,

    /// <summary>The time ended before any roster was found.</summary>
    NoRoster,
}
