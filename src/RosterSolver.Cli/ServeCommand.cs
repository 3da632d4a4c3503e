using System.CommandLine;
using RosterSolver.Scenarios;
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

    private readonly Option<int> workers = new("--workers")
    {
        Description = "Jobs that this process solves at a time; 0 leaves them to roster worker.",
        DefaultValueFactory = _ => Series.UsualJobs,
    };
    private readonly Option<string[]> allow = new("--allow")
    {
        Description =
            "A name by which it may be called, such as that of a proxy before it; on the loopback beside its own.",
    };
    private readonly LimitOptions limits = new();
    private readonly Option<bool> jsonLogs = JsonLogs();

    /// <summary>The option by which logs are for machines.</summary>
    public static Option<bool> JsonLogs() => new("--json-logs") { Description = "Log a JSON object a line." };

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
            workers,
            jsonLogs,
            allow,
        };
        limits.AddTo(command);
        OptionRange.Require(workers, 0, 64);
        command.SetAction(Run);
        return command;
    }

    private Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = new ServerSettings(
            $"http://{parsed.GetRequiredValue(host)}:{parsed.GetRequiredValue(port)}",
            parsed.GetRequiredValue(data),
            parsed.GetValue(database)
        )
        {
            Workers = parsed.GetRequiredValue(workers),
            JsonLogs = parsed.GetValue(jsonLogs),
            Hosts = parsed.GetValue(allow) ?? [],
            Limits = limits.Of(parsed),
        };
        if (settings.Objection is { } objection)
        {
            Console.Error.WriteLine($"roster: {objection}");
            return Task.FromResult(ExitCode.BadInput);
        }

        return HostRun.Run(
            () => Server.Build(settings),
            $"Listening on {settings.Address}; Ctrl-C ends it",
            cancellation
        );
    }
}
