namespace RosterSolver.Solver;

/// <summary>Days in a row, both ends included.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct DaySpan(int First, int Last)
{
    /// <summary>Whether the day is one of them.</summary>
    public bool Contains(int day) => day >= First && day <= Last;
}
