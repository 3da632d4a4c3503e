using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace RosterSolver.Web.Security;

/// <summary>How often somebody may ask: a key, or an address without one. Who asks too often is told when to come back.</summary>
internal static class RateLimits
{
    /// <summary>The limit of attempts to sign in, by address.</summary>
    public const string SignIn = "sign-in";

    private const int RefillsPerSecond = 10;

    /// <summary>Adds the limits.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services, ServerLimits limits) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                RateLimitPartition.GetTokenBucketLimiter(Who(context), _ => Bucket(limits.RequestsPerSecond))
            );
            limiter.AddPolicy(
                SignIn,
                context =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        Address(context),
                        _ => new() { PermitLimit = limits.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }
                    )
            );
            limiter.OnRejected = (context, _) =>
            {
                var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told)
                    ? told
                    : TimeSpan.FromSeconds(1);
                context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds))
                    .ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });

    private static TokenBucketRateLimiterOptions Bucket(int perSecond) =>
        new()
        {
            TokenLimit = 2 * perSecond,
            TokensPerPeriod = Math.Max(1, perSecond / RefillsPerSecond),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1.0 / RefillsPerSecond),
        };

    private static string Who(HttpContext context) =>
        Caller.Of(context.User) is { } caller && caller != Caller.Local
            ? $"key {caller.Key}"
            : Address(context);

    private static string Address(HttpContext context) => $"address {context.Connection.RemoteIpAddress}";
}
