using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace RosterSolver.Tests.Web;

/// <summary>A PostgreSQL server of our own on the loopback, in a folder that goes with it; from Debian's packages.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Debian = "/usr/lib/postgresql";
    private readonly string folder;
    private readonly int port = FreePort();

    private PostgresServer(string folder) => this.folder = folder;

    /// <summary>Why none can be started here; null where one can.</summary>
    public static string? Missing =>
        Programs is null ? "no PostgreSQL on this machine: apt-get install postgresql" : null;

    private static string? Programs =>
        Directory.Exists(Debian)
            ? Directory
                .GetDirectories(Debian)
                .Select(version => Path.Combine(version, "bin"))
                .Where(programs => File.Exists(Path.Combine(programs, "initdb")))
                .Order(StringComparer.Ordinal)
                .LastOrDefault()
            : null;

    /// <summary>Makes a server and starts it.</summary>
    /// <param name="isDurable">Whether what it has committed survives its death; tests are quicker without.</param>
    public static PostgresServer Begin(bool isDurable = false)
    {
        var server = new PostgresServer(Directory.CreateTempSubdirectory("roster-pg-").FullName);
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", server.folder);
        server.AsPostgres("initdb", "-D", server.Data, "-A", "trust", "-U", "roster", "--no-sync");
        File.AppendAllText(
            Path.Combine(server.Data, "postgresql.conf"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"""

                listen_addresses = '127.0.0.1'
                port = {server.port}
                unix_socket_directories = ''
                fsync = {(isDurable ? "on" : "off")}

                """
            )
        );
        server.Start();
        return server;
    }

    private string Data => Path.Combine(folder, "data");

    /// <summary>Starts the server, and waits until it answers.</summary>
    public void Start() => AsPostgres("pg_ctl", "-D", Data, "-l", Path.Combine(folder, "log"), "-w", "start");

    /// <summary>Stops it at once, as a fault would: connections break.</summary>
    public void Stop() => AsPostgres("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    /// <summary>The connection string of a new database.</summary>
    public string NewDatabase()
    {
        var name = $"t{Guid.NewGuid():N}";
        using var connection = new NpgsqlConnection(To("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the name is our own
        command.CommandText = $"create database {name}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return To(name);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Stop();
        Directory.Delete(folder, recursive: true);
    }

    private string To(string database) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Host=127.0.0.1;Port={port};Username=roster;Database={database};Maximum Pool Size=30"
        );

    /// <summary>The server refuses to be root's.</summary>
    private void AsPostgres(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (Environment.IsPrivilegedProcess)
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = "/",
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
