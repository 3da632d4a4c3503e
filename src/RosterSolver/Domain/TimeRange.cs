namespace RosterSolver.Domain;

/// <summary>
/// A stretch of time in minutes since the horizon's first midnight: includes <paramref name="Start"/>, excludes
/// <paramref name="End"/>. Minutes before the horizon are negative.
/// </summary>
public readonly record struct TimeRange(int Start, int End)
{
    /// <summary>Length in minutes.</summary>
    public int Minutes => End - Start;

    /// <summary>The minutes that both share; 0 if they only touch.</summary>
    public int Overlap(TimeRange other) =>
        Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));
}
