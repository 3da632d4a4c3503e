namespace RosterSolver.Web.Jobs;

/// <summary>Which jobs of a tenant are listed; parts of comparisons and matrices stand under those.</summary>
/// <param name="States">In one of these states; empty for any.</param>
/// <param name="Kind">Of this kind; null for any.</param>
public sealed record JobFilter(IReadOnlyList<JobState> States, JobKind? Kind = null)
{
    /// <summary>All of them.</summary>
    public static JobFilter All { get; } = new([]);
}

/// <summary>A part of a long list, the newest first.</summary>
/// <param name="Skip">How many are left out before it.</param>
/// <param name="Take">How many it has at most.</param>
public sealed record JobPage(int Skip, int Take);
