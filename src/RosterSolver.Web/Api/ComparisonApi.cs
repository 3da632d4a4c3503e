using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Api;

/// <summary>Comparisons: of scenarios, which are solved first, or of jobs that have their results.</summary>
internal static class ComparisonApi
{
    /// <summary>Adds the endpoint.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/comparisons", Compare)
            .WithSummary(
                "Compare scenarios (a job of its own, with a part for each) or finished jobs (at once)"
            )
            .Produces<JobView>(StatusCodes.Status202Accepted)
            .Produces(StatusCodes.Status200OK, contentType: "application/json")
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .RequireAuthorization(Policies.Plan);

    private static async Task<IResult> Compare(
        ComparisonToMake asked,
        ClaimsPrincipal user,
        Submissions submissions,
        FinishedJobs finished,
        JobStore jobs,
        ServerSettings settings,
        HttpContext context
    )
    {
        if (asked is { Scenarios: not null, Jobs: null })
        {
            var (key, fault) = JobApi.KeyOf(context.Request);
            if (fault is not null)
                return fault;
            JobSettings how = new() { Seconds = asked.Seconds, Seed = asked.Seed };
            var answer = await submissions.Submit(
                user.Caller(),
                JobKind.Compare,
                asked.Scenarios,
                how,
                key: key,
                cancellation: context.RequestAborted
            );
            return await JobApi.Answer(answer, user.Caller().Tenant, jobs, context);
        }

        if (asked is not { Jobs.Count: >= 2, Scenarios: null } || asked.Jobs.Count > settings.Limits.Variants)
            return Problems.Bad(
                $"expected 'scenarios' or 'jobs', and of one of them 2 to {settings.Limits.Variants}"
            );
        var compared = await finished.Compare(
            user.Caller().Tenant,
            [.. asked.Jobs.Select(id => new JobId(id))],
            context.RequestAborted
        );
        if (compared.Ok)
            MoneyText.Use(compared.Value.Currency);
        return compared.Ok
            ? TypedResults.Text(ComparisonFile.Text(compared.Value), ContentTypes.Of(".json"))
            : Problems.Faults(compared.Errors);
    }
}

/// <summary>What is to be compared: scenarios, or jobs.</summary>
/// <param name="Scenarios">Files of scenarios; the first is what the others are compared with.</param>
/// <param name="Jobs">Jobs that have solved a scenario.</param>
/// <param name="Seconds">Longest search of each scenario; null for its own.</param>
/// <param name="Seed">Seed of the searches; null for those of the scenarios.</param>
public sealed record ComparisonToMake(
    IReadOnlyList<string>? Scenarios = null,
    IReadOnlyList<string>? Jobs = null,
    int? Seconds = null,
    int? Seed = null
);
