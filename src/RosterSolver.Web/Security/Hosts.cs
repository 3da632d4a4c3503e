using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace RosterSolver.Web.Security;

/// <summary>
/// By which names the server may be called. A page of another site cannot make its own name point at this machine and read what
/// is here (DNS rebinding), for the server answers to its own names alone.
/// </summary>
internal static class Hosts
{
    private static readonly string[] loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Adds the names, and the trust in a proxy on this machine that says whom it speaks for.</summary>
    public static IServiceCollection AddHosts(this IServiceCollection services, ServerSettings settings)
    {
        services.Configure<HostFilteringOptions>(filter =>
        {
            filter.AllowEmptyHosts = false;
            filter.AllowedHosts =
            [
                .. settings.IsLoopback ? loopback : [],
                .. settings.Hosts.Count > 0 || settings.IsLoopback ? settings.Hosts : ["*"],
            ];
        });
        services.Configure<ForwardedHeadersOptions>(forwarded =>
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
        );
        return services;
    }
}
