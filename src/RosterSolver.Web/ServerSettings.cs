using System.Net;
using RosterSolver.Scenarios;
using RosterSolver.Web.Security;

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

    /// <summary>What may be asked of it.</summary>
    public ServerLimits Limits { get; init; } = new();

    /// <summary>
    /// The names by which browsers and programs may call it. On the loopback these are its own alone, whatever a name server
    /// says of others; elsewhere any, unless some are listed.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Why it must not start: beyond this machine it would be open to everybody. Null where it may.</summary>
    public string? Objection =>
        IsLoopback || new Keyring(Data).All.Count > 0
            ? null
            : $"{Address} can be reached from other machines, and there are no keys in {Data}: make one first with "
                + $"roster keys add --data {Data} --role admin";

    /// <summary>Whether it can be reached from this machine alone.</summary>
    public bool IsLoopback
    {
        get
        {
            var host = new Uri(Address).Host.Trim('[', ']');
            return host == "localhost"
                || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
        }
    }
}
