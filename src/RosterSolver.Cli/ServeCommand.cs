using System.CommandLine;
using Microsoft.Extensions.Hosting;
using RosterSolver.Web;

namespace RosterSolver.Cli;

/// <summary><c>roster serve</c>: pages and API, on this machine alone unless told otherwise.</summary>
internal sealed class ServeCommand
{
    private readonly Option<string> host = new("--host")
    {
        Description = "Address to listen on; others than the loopback need API keys.",
        DefaultValueFactory = _ => "127.0.0.1",
    };
    private readonly Option<int> port = new("--port")
    {
        Description = "Port to listen on.",
        DefaultValueFactory = _ => 5080,
    };
    private readonly Option<string> data = new("--data")
    {
        Description = "Folder of scenarios, jobs and results.",
        DefaultValueFactory = _ => "roster-data",
    };
    private readonly Option<string?> database = new("--database")
    {
        Description = "Connection string of PostgreSQL, for workers on several machines; without it SQLite.",
    };

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        var command = new Command(
            "serve",
            "Serve pages and API: submit scenarios, watch them solve, compare."
        )
        {
            host,
            port,
            data,
            database,
        };
        command.SetAction(Run);
        return command;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = new ServerSettings(
            $"http://{parsed.GetRequiredValue(host)}:{parsed.GetRequiredValue(port)}",
            parsed.GetRequiredValue(data),
            parsed.GetValue(database)
        );
        await using var server = Server.Build(settings);
        await server.StartAsync(cancellation);
        await Console.Out.WriteLineAsync($"Listening on {settings.Address}; Ctrl-C ends it");
        await server.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
