using RosterSolver.Scenarios;

namespace RosterSolver.Web;

/// <summary>Where <c>roster serve</c> listens, and where its data lies.</summary>
/// <param name="Address">The address to listen on: <c>http://127.0.0.1:5080</c>.</param>
/// <param name="Data">The folder of its data; it is made where it is not there.</param>
/// <param name="Database">Connection string of a PostgreSQL server; null for SQLite in the folder.</param>
public sealed record ServerSettings(string Address, string Data, string? Database = null)
{
    /// <summary>Jobs that it solves at a time; 0 leaves them to other processes.</summary>
    public int Workers { get; init; } = Series.UsualJobs;

    /// <summary>Whether it logs a JSON object a line.</summary>
    public bool JsonLogs { get; init; }
}
