using Microsoft.Extensions.Hosting;
using RosterSolver.Web.Operations;
using RosterSolver.Web.Store;

namespace RosterSolver.Web.Jobs;

/// <summary>A process that solves jobs of a shared database, and serves nobody.</summary>
public static class WorkerHost
{
    /// <summary>Builds the host; it begins once it is run.</summary>
    /// <param name="database">Connection string of PostgreSQL.</param>
    /// <param name="worker">How it works.</param>
    /// <param name="jsonLogs">Whether logs are JSON.</param>
    public static IHost Build(string database, WorkerSettings worker, bool jsonLogs)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddLogs(jsonLogs);
        builder.Services.AddTelemetry();
        builder.Services.AddJobs(new(database, folder: "."), worker, new());
        return builder.Build();
    }
}
