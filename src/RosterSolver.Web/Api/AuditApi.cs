using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Api;

/// <summary>What was changed or refused.</summary>
internal static class AuditApi
{
    private const int Most = 500;

    /// <summary>Adds the endpoint.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet(
                "/audit",
                (ClaimsPrincipal user, AuditLog log, TimeProvider clock) =>
                    TypedResults.Ok(log.Last(user.Caller().Tenant, clock.GetUtcNow(), Most))
            )
            .WithSummary("The last 500 changes and refusals of this month, the newest first")
            .RequireAuthorization(Policies.Administer);
}
