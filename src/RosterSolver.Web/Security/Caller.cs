using System.Security.Claims;
using RosterSolver.Web.Scenarios;

namespace RosterSolver.Web.Security;

/// <summary>Who makes a request: whose files it is about, and what it may do.</summary>
/// <param name="Tenant">The tenant.</param>
/// <param name="Key">Id of the key; <c>local</c> on a server without keys.</param>
/// <param name="Role">What it may do.</param>
public sealed record Caller(string Tenant, string Key, Role Role)
{
    private const string TenantClaim = "tenant";
    private const string KeyClaim = "key";

    /// <summary>Whoever can reach a server on loopback that has no keys.</summary>
    public static Caller Local { get; } = new(TenantName.Own, "local", Role.Admin);

    /// <summary>The owner of a key.</summary>
    public static Caller Of(ApiKey key) => new(key.Tenant, key.Id, key.Role);

    /// <summary>Who a principal is; null for nobody.</summary>
    public static Caller? Of(ClaimsPrincipal principal) =>
        principal.FindFirstValue(TenantClaim) is { } tenant
        && principal.FindFirstValue(KeyClaim) is { } key
        && Enum.TryParse<Role>(principal.FindFirstValue(ClaimTypes.Role), out var role)
            ? new(tenant, key, role)
            : null;

    /// <summary>The caller as a principal.</summary>
    /// <param name="scheme">How it was found out.</param>
    public ClaimsPrincipal Principal(string scheme) =>
        new(
            new ClaimsIdentity(
                [new(TenantClaim, Tenant), new(KeyClaim, Key), new(ClaimTypes.Role, $"{Role}")],
                scheme
            )
        );
}

/// <summary>Callers of requests that have been let in.</summary>
internal static class CallerOfPrincipal
{
    /// <summary>Who asks; every endpoint but the open ones has one.</summary>
    public static Caller Caller(this System.Security.Claims.ClaimsPrincipal principal) =>
        Security.Caller.Of(principal) ?? throw new InvalidOperationException("nobody was let in");
}
