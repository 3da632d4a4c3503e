using System.CommandLine;
using Microsoft.Extensions.Hosting;
using RosterSolver.Scenarios;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Cli;

/// <summary><c>roster worker</c>: solves the jobs of a server that keeps them in PostgreSQL, on any number of machines.</summary>
internal sealed class WorkerCommand
{
    private readonly Option<string> database = new("--database")
    {
        Description = "Connection string of the PostgreSQL server that roster serve names too.",
        Required = true,
    };
    private readonly Option<int> jobs = new("--jobs")
    {
        Description = "Jobs at a time; a solve keeps two cores busy.",
        DefaultValueFactory = _ => Series.UsualJobs,
    };
    private readonly Option<bool> jsonLogs = ServeCommand.JsonLogs();

    /// <summary>The command as the command line knows it.</summary>
    public Command Define()
    {
        OptionRange.Require(jobs, 1, 64);
        var command = new Command("worker", "Solve jobs that roster serve has taken, on this machine.")
        {
            database,
            jobs,
            jsonLogs,
        };
        command.SetAction(Run);
        return command;
    }

    private Task<int> Run(ParseResult parsed, CancellationToken cancellation) =>
        HostRun.Run(
            () =>
                WorkerHost.Build(
                    parsed.GetRequiredValue(database),
                    new(parsed.GetRequiredValue(jobs)),
                    parsed.GetValue(jsonLogs)
                ),
            "Working; Ctrl-C gives back what is being solved",
            cancellation
        );
}
