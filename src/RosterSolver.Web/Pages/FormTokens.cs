using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace RosterSolver.Web.Pages;

/// <summary>Forms of pages: each is taken only with the token that its page was given.</summary>
internal static class FormTokens
{
    /// <summary>Asks for the token at every endpoint of a group, whether it reads the form or not.</summary>
    public static RouteGroupBuilder RequireTokens(this RouteGroupBuilder forms)
    {
        forms.WithMetadata(new TokenRequired());
        forms.AddEndpointFilter(
            async (context, next) =>
                context.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
                    ? await next(context)
                    : TypedResults.StatusCode(StatusCodes.Status400BadRequest)
        );
        return forms;
    }

    private sealed class TokenRequired : IAntiforgeryMetadata
    {
        public bool RequiresValidation => true;
    }
}
