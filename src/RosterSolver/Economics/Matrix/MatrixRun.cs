namespace RosterSolver.Economics;

/// <summary>How the combinations of a matrix are solved.</summary>
/// <param name="Time">Longest search of each.</param>
/// <param name="Jobs">How many at a time.</param>
/// <param name="Seed">Seed of every search.</param>
public sealed record MatrixRun(TimeSpan Time, int Jobs, int Seed)
{
    /// <summary>The longest that so many can take.</summary>
    public TimeSpan Longest(int cells) => Time * Math.Ceiling(cells / (double)Jobs);
}
