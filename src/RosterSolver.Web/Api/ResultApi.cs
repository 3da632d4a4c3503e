using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Api;

/// <summary>The files of results, each with its ETag: they are the same until the job is tried again.</summary>
internal static class ResultApi
{
    /// <summary>Adds the endpoint.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/jobs/{id}/files/{name}", Get)
            .WithSummary("A file of a result: roster.csv, roster.xlsx, summary.json, report.html, ...")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(Policies.View);

    private static async Task<IResult> Get(
        string id,
        string name,
        ClaimsPrincipal user,
        JobStore jobs,
        HttpContext context
    )
    {
        var cancellation = context.RequestAborted;
        if (
            await jobs.Find(user.Caller().Tenant, new(id), cancellation) is not { } job
            || (await jobs.Files(job.Id, cancellation)).FirstOrDefault(file => file.Name == name)
                is not { } file
        )
            return Problems.Missing($"there is no job '{id}' with a file '{name}'");
        var tag = FileView.TagOf(job.Id, file);
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        if (Tags.IsKnown(context.Request, tag))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        var bytes = await jobs.File(job.Id, name, cancellation) ?? [];
        if (!name.EndsWith(".html", StringComparison.Ordinal))
            return TypedResults.Bytes(
                bytes,
                ContentTypes.Of(name),
                $"{Path.GetFileNameWithoutExtension(job.Scenarios[0])}-{name}"
            );
        context.Response.UsePolicy(SecurityHeaders.ReportPolicy);
        return TypedResults.Bytes(bytes, ContentTypes.Of(name));
    }
}
