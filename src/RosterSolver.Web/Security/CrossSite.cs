using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace RosterSolver.Web.Security;

/// <summary>
/// Refuses requests that change something and that a browser sends for another site. Forms have tokens and cookies are not sent
/// across sites; this also guards the API, and a server on loopback that knows no keys.
/// </summary>
internal static class CrossSite
{
    /// <summary>Adds the refusal.</summary>
    public static void UseCrossSiteRefusal(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (!IsForeign(context.Request))
                    return next(context);
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }
        );

    private static bool IsForeign(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return false;
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
            return site is not ("same-origin" or "none");
        return request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !string.Equals(
                origin,
                $"{request.Scheme}://{request.Host}",
                StringComparison.OrdinalIgnoreCase
            );
    }
}
