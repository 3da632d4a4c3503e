using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Pages;

/// <summary>Signing in with a key, signing out, and the language.</summary>
internal static class SignInForms
{
    /// <summary>Adds the page and its forms.</summary>
    public static void Map(IEndpointRouteBuilder app, RouteGroupBuilder forms)
    {
        app.MapGet(
                Access.SignInPath,
                (string? back) => new RazorComponentResult<SignInPage>(new { Back = PageLinks.Back(back) })
            )
            .AllowAnonymous();
        forms.MapPost(Access.SignInPath, SignIn).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn);
        forms
            .MapPost(
                "/sign-out",
                async (HttpContext context) =>
                {
                    await context.SignOutAsync(Schemes.Session);
                    return TypedResults.Redirect(Access.SignInPath);
                }
            )
            .RequireAuthorization(Policies.View);
        forms.MapPost("/language", Choose).RequireAuthorization(Policies.View);
    }

    private static async Task<IResult> SignIn(
        [FromForm] string? key,
        [FromForm] string? back,
        Keyring keyring,
        HttpContext context
    )
    {
        if (keyring.Find(key?.Trim() ?? "") is not { } found)
            return new RazorComponentResult<SignInPage>(new { Back = PageLinks.Back(back), Failed = true })
            {
                StatusCode = StatusCodes.Status401Unauthorized,
            };
        await context.SignInAsync(Schemes.Session, Caller.Of(found).Principal(Schemes.Session));
        return TypedResults.Redirect(PageLinks.Back(back));
    }

    private static RedirectHttpResult Choose(
        [FromForm] string language,
        [FromForm] string? back,
        HttpContext context
    )
    {
        Words.Choose(context, language);
        return TypedResults.Redirect(PageLinks.Back(back));
    }
}
