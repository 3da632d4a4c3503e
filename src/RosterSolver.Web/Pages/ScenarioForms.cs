using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Web.Api;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Pages;

/// <summary>The list of scenarios, and its forms.</summary>
internal static class ScenarioForms
{
    /// <summary>Adds the page and its forms.</summary>
    public static void Map(IEndpointRouteBuilder app, RouteGroupBuilder forms)
    {
        app.MapGet("/", () => TypedResults.Redirect("/scenarios")).RequireAuthorization(Policies.View);
        app.MapGet("/scenarios", (ClaimsPrincipal user, TenantFiles files) => Page(user, files, null))
            .RequireAuthorization(Policies.View);
        forms.MapPost("/scenarios/remove", Remove).RequireAuthorization(Policies.Plan);
        forms.MapPost("/scenarios/upload", Upload).RequireAuthorization(Policies.Plan);
    }

    private static RazorComponentResult<ScenariosPage> Page(
        ClaimsPrincipal user,
        TenantFiles files,
        string? trouble
    ) =>
        new(new { Files = files.List(user.Caller().Tenant), Trouble = trouble })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };

    private static IResult Remove(
        [FromForm] string file,
        ClaimsPrincipal user,
        TenantFiles files,
        Words words
    )
    {
        var outcome = files.Remove(user.Caller().Tenant, file, TenantFiles.Any);
        return outcome == WriteOutcome.Done
            ? TypedResults.Redirect("/scenarios")
            : Page(user, files, OutcomeWords.Of(outcome, file, words));
    }

    private static async Task<IResult> Upload(
        IFormFile upload,
        [FromForm] string? folder,
        [FromForm] string? replace,
        ClaimsPrincipal user,
        TenantFiles files,
        Words words,
        CancellationToken cancellation
    )
    {
        var name = Path.GetFileName(upload.FileName.Replace('\\', '/'));
        if (folder?.Trim() is { Length: > 0 } below && !FileName.IsScenario(name))
            name = $"{below}/{name}";
        using var bytes = new MemoryStream();
        await upload.CopyToAsync(bytes, cancellation);
        var tenant = user.Caller().Tenant;
        var there = replace is not null && files.Find(tenant, name) is not null;
        var outcome = files.Write(tenant, name, bytes.ToArray(), there ? TenantFiles.Any : null);
        return outcome is WriteOutcome.Done or WriteOutcome.Created
            ? TypedResults.Redirect(FileName.IsScenario(name) ? PageLinks.Edit(name) : "/scenarios")
            : Page(user, files, OutcomeWords.Of(outcome, name, words));
    }
}
