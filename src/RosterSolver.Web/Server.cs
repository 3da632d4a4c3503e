using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RosterSolver.Web.Api;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Operations;
using RosterSolver.Web.Pages;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;
using RosterSolver.Web.Store;

namespace RosterSolver.Web;

/// <summary>The web host: pages, API and, unless workers of their own do it, the solving of jobs.</summary>
public static class Server
{
    /// <summary>Builds the host; it listens once it is run.</summary>
    /// <param name="settings">Where it listens, and where its data lies.</param>
    /// <exception cref="InvalidOperationException">It would be open to other machines without keys.</exception>
    public static WebApplication Build(ServerSettings settings)
    {
        if (settings.Objection is { } objection)
            throw new InvalidOperationException(objection);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions());
        builder.WebHost.UseUrls(settings.Address);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.Limits.BodyBytes;
        });
        builder.Services.AddLogs(settings.JsonLogs);
        builder.Services.AddTelemetry();
        builder.Services.AddJobs(
            Database.Of(settings),
            new(settings.Workers),
            new(settings.Limits.QueuedJobs)
        );
        builder.Services.AddSingleton(settings);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<TenantFiles>();
        builder.Services.AddSingleton<AuditLog>();
        builder.Services.AddHosts(settings);
        builder.Services.AddAccess(settings);
        builder.Services.AddRateLimits(settings.Limits);
        builder.Services.AddApi();
        builder.Services.AddPages();
        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseErrorAnswers();
        app.UseSecurityHeaders();
        app.UseAuditTrail();
        app.UseHostFiltering();
        app.UseCrossSiteRefusal();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapApi();
        app.MapPages();
        return app;
    }
}
