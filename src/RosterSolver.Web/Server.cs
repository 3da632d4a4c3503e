using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Serilog;
using Serilog.Events;

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
        builder.Services.AddSerilog(logging =>
            logging
                .MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose)
        );
        builder.Services.AddSingleton(settings);
        var app = builder.Build();
        app.MapGet("/health/live", () => TypedResults.Text("alive"));
        return app;
    }
}
