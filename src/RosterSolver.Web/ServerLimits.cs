namespace RosterSolver.Web;

/// <summary>
/// What one request, scenario or tenant may ask of the server. Whoever asks for more is told which limit it was, and by how much.
/// </summary>
public sealed record ServerLimits
{
    /// <summary>Largest body of a request, in bytes: 8 MiB.</summary>
    public long BodyBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Most agents of a scenario that is solved.</summary>
    public int Agents { get; init; } = 1000;

    /// <summary>Most days of a horizon that is solved: a quarter.</summary>
    public int Days { get; init; } = 93;

    /// <summary>Longest search that a scenario may ask for, in seconds: half an hour.</summary>
    public int SolveSeconds { get; init; } = 1800;

    /// <summary>Most jobs of all tenants that wait.</summary>
    public int QueuedJobs { get; init; } = 1000;

    /// <summary>Most variants of a comparison.</summary>
    public int Variants { get; init; } = 20;

    /// <summary>Most files of a tenant.</summary>
    public int Files { get; init; } = 500;

    /// <summary>Requests that a key, or an address without one, may make in a second; twice as many at once.</summary>
    public int RequestsPerSecond { get; init; } = 400;

    /// <summary>Attempts to sign in that an address may make in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 10;
}
