using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace RosterSolver.Web.Security;

/// <summary>Writes down every request that may change something, and every one that was refused.</summary>
internal static class AuditTrail
{
    /// <summary>Adds the trail, outside of what recognises callers.</summary>
    public static void UseAuditTrail(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<AuditLog>();
        var clock = app.ApplicationServices.GetRequiredService<TimeProvider>();
        app.Use(
            async (context, next) =>
            {
                await next(context);
                if (!IsWorthALine(context))
                    return;
                var caller = Caller.Of(context.User);
                log.Add(
                    new(
                        clock.GetUtcNow(),
                        caller?.Tenant,
                        caller?.Key,
                        context.Request.Method,
                        context.Request.Path,
                        context.Response.StatusCode,
                        context.Connection.RemoteIpAddress?.ToString()
                    )
                );
            }
        );
    }

    /// <summary>Validations change nothing, and come with every key that is pressed.</summary>
    private static bool IsWorthALine(HttpContext context) =>
        context.Response.StatusCode
            is StatusCodes.Status401Unauthorized
                or StatusCodes.Status403Forbidden
                or StatusCodes.Status429TooManyRequests
        || (
            !HttpMethods.IsGet(context.Request.Method)
            && !HttpMethods.IsHead(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<ChangesNothing>() is null
        );
}

/// <summary>Marks an endpoint that is asked by POST and changes nothing.</summary>
internal sealed class ChangesNothing;
