using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Pages;

/// <summary>The pages: components rendered on the server, forms that work without script.</summary>
internal static class PageEndpoints
{
    private const int AuditLines = 200;

    /// <summary>Adds what pages need.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddScoped(provider =>
            Words.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!)
        );
        services.AddSingleton<JobPages>();
        return services;
    }

    /// <summary>Adds the pages and their forms.</summary>
    public static void MapPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        var forms = pages.MapGroup("").RequireTokens();
        Assets.Map(pages);
        SignInForms.Map(pages, forms);
        ScenarioForms.Map(pages, forms);
        EditorForms.Map(pages, forms);
        JobForms.Map(pages, forms);
        CompareForms.Map(pages, forms);
        pages
            .MapGet(
                "/audit",
                (ClaimsPrincipal user, AuditLog log, TimeProvider clock) =>
                    new RazorComponentResult<AuditPage>(
                        new { Lines = log.Last(user.Caller().Tenant, clock.GetUtcNow(), AuditLines) }
                    )
            )
            .RequireAuthorization(Policies.Administer);
    }
}
