using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace RosterSolver.Web.Security;

/// <summary>Who may come in: keys for programs, sessions for browsers, everybody on a loopback without keys.</summary>
internal static class Access
{
    /// <summary>Where a browser signs in.</summary>
    public const string SignInPath = "/sign-in";

    private const string Application = "RosterSolver";

    private static readonly TimeSpan session = TimeSpan.FromHours(12);

    /// <summary>Adds what recognises callers and says what they may.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(new Keyring(settings.Data));
        services
            .AddDataProtection()
            .SetApplicationName(Application)
            .PersistKeysToFileSystem(PrivateFolder.Make(Path.Combine(settings.Data, "sessions")));
        services
            .AddAuthentication(Schemes.Chosen)
            .AddPolicyScheme(
                Schemes.Chosen,
                null,
                chosen => chosen.ForwardDefaultSelector = context => Choose(context, settings)
            )
            .AddScheme<AuthenticationSchemeOptions, KeyHandler>(Schemes.Key, null)
            .AddScheme<AuthenticationSchemeOptions, OpenHandler>(Schemes.Open, null)
            .AddCookie(Schemes.Session, Session);
        services.AddAuthorization(Policies.Add);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "roster-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // The page's own header says who may frame it.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        return services;
    }

    private static string Choose(HttpContext context, ServerSettings settings)
    {
        if (context.Request.Headers.Authorization.Count > 0)
            return Schemes.Key;
        var keyring = context.RequestServices.GetRequiredService<Keyring>();
        return settings.IsLoopback && keyring.All.Count == 0 ? Schemes.Open : Schemes.Session;
    }

    private static void Session(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "roster-session";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = session;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = SignInPath;
        cookie.ReturnUrlParameter = "back";
        cookie.Events.OnValidatePrincipal = EndIfRevoked;
        cookie.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    private static Task EndIfRevoked(CookieValidatePrincipalContext context)
    {
        var keyring = context.HttpContext.RequestServices.GetRequiredService<Keyring>();
        var caller = context.Principal is { } principal ? Caller.Of(principal) : null;
        if (caller is null || keyring.ById(caller.Key) is not { } key || Caller.Of(key) != caller)
            context.RejectPrincipal();
        return Task.CompletedTask;
    }

    /// <summary>A page leads to where one signs in; a program is told the number.</summary>
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (status == StatusCodes.Status401Unauthorized && !PathKind.IsApi(context.Request.Path))
            context.Response.Redirect(context.RedirectUri);
        else
            context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
