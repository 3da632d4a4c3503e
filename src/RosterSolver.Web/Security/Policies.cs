using Microsoft.AspNetCore.Authorization;

namespace RosterSolver.Web.Security;

/// <summary>What an endpoint asks for; each names one of these, or says that anybody may.</summary>
internal static class Policies
{
    /// <summary>Reading.</summary>
    public const string View = "view";

    /// <summary>Writing scenarios and working with jobs.</summary>
    public const string Plan = "plan";

    /// <summary>Reading the audit log.</summary>
    public const string Administer = "administer";

    /// <summary>Adds them. What asks for nothing is open to viewers and nobody else.</summary>
    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(View, policy => Needs(policy, Role.Viewer));
        options.AddPolicy(Plan, policy => Needs(policy, Role.Planner));
        options.AddPolicy(Administer, policy => Needs(policy, Role.Admin));
        options.FallbackPolicy = options.GetPolicy(View);
    }

    private static void Needs(AuthorizationPolicyBuilder policy, Role least) =>
        policy.RequireRole(Enum.GetValues<Role>().Where(role => role >= least).Select(role => $"{role}"));
}
