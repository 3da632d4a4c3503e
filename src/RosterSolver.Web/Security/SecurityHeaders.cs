using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace RosterSolver.Web.Security;

/// <summary>What browsers are told to refuse. Every answer has them; a page may only name styles of its own by their hash.</summary>
internal static class SecurityHeaders
{
    private const string Policy = "Content-Security-Policy";

    /// <summary>The policy of pages: nothing but files of this server, and a style in the page that is just this one.</summary>
    /// <param name="style">The text of the page's own style sheet; empty for none.</param>
    public static string PagePolicy(string style) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'{Hashed(style)}; "
        + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static string Hashed(string style) =>
        style.Length == 0
            ? ""
            : $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

    /// <summary>
    /// The policy of a result's page of its own (<c>report.html</c>): its style is written into it, and it has no origin, no script and
    /// no way to call anything.
    /// </summary>
    public const string ReportPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'self'; sandbox";

    /// <summary>Adds the headers to every answer, those to faults included; what an answer has set itself stays.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    Add(context.Response.Headers);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    private static void Add(IHeaderDictionary headers)
    {
        headers.TryAdd(Policy, PagePolicy(""));
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.TryAdd("Cache-Control", "no-store");
    }

    /// <summary>Another policy for this answer.</summary>
    public static void UsePolicy(this HttpResponse response, string policy) =>
        response.Headers[Policy] = policy;
}
