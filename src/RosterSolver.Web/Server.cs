using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Operations;
using RosterSolver.Web.Store;

namespace RosterSolver.Web;

/// <summary>The web host: pages, API and, unless workers of their own do it, the solving of jobs.</summary>
public static class Server
{
    /// <summary>Builds the host; it listens once it is run.</summary>
    /// <param name="settings">Where it listens, and where its data lies.</param>
    public static WebApplication Build(ServerSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions());
        builder.WebHost.UseUrls(settings.Address);
        builder.Services.AddLogs(settings.JsonLogs);
        builder.Services.AddTelemetry();
        builder.Services.AddJobs(Database.Of(settings), new(settings.Workers), new());
        builder.Services.AddSingleton(settings);
        var app = builder.Build();
        app.MapHealth();
        return app;
    }
}
