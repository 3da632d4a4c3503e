using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Api;

/// <summary>The files of a tenant: scenarios, and the tables that they read.</summary>
internal static class ScenarioApi
{
    /// <summary>Adds the endpoints.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/scenarios", List)
            .WithSummary("The scenarios and tables of the tenant")
            .RequireAuthorization(Policies.View);
        api.MapGet("/scenarios/{**name}", Get)
            .WithSummary("One file, with its ETag")
            .Produces(StatusCodes.Status200OK, contentType: "application/yaml")
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(Policies.View);
        api.MapPut("/scenarios/{**name}", Put)
            .WithSummary(
                "Write a file; If-Match says which content it replaces. Faults are told and do not stop the write"
            )
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequireAuthorization(Policies.Plan);
        api.MapDelete("/scenarios/{**name}", Delete)
            .WithSummary("Remove a file; If-Match says which content")
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .RequireAuthorization(Policies.Plan);
    }

    private static Ok<IReadOnlyList<ListedFile>> List(ClaimsPrincipal user, TenantFiles files) =>
        TypedResults.Ok(files.List(user.Caller().Tenant));

    private static IResult Get(string name, ClaimsPrincipal user, TenantFiles files, HttpContext context)
    {
        if (files.Find(user.Caller().Tenant, name) is not { } file)
            return Problems.Missing($"there is no file '{name}'");
        context.Response.Headers.ETag = file.Tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        return Tags.IsKnown(context.Request, file.Tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(file.Bytes, ContentTypes.Of(name));
    }

    private static async Task<Results<Ok<WrittenFile>, Created<WrittenFile>, ProblemHttpResult>> Put(
        string name,
        ClaimsPrincipal user,
        TenantFiles files,
        ServerSettings settings,
        HttpContext context
    )
    {
        var limits = settings.Limits;
        if (await Bodies.Read(context.Request, limits.BodyBytes, context.RequestAborted) is not { } bytes)
            return Problems.Beyond(
                $"a file has at most {limits.BodyBytes} bytes",
                StatusCodes.Status413PayloadTooLarge
            );
        var tenant = user.Caller().Tenant;
        var outcome = files.Write(tenant, name, bytes, Tags.Replaced(context.Request));
        if (outcome is not (WriteOutcome.Created or WriteOutcome.Done))
            return Problems.NotWritten(outcome, name, limits);
        var tag = StoredFile.TagOf(bytes);
        context.Response.Headers.ETag = tag;
        var written = WrittenFile.Of(name, tag, files.Folder(tenant), limits);
        return outcome == WriteOutcome.Created
            ? TypedResults.Created(
                $"/api/v1/scenarios/{Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal)}",
                written
            )
            : TypedResults.Ok(written);
    }

    private static Results<NoContent, ProblemHttpResult> Delete(
        string name,
        ClaimsPrincipal user,
        TenantFiles files,
        ServerSettings settings,
        HttpRequest request
    )
    {
        var outcome = files.Remove(user.Caller().Tenant, name, Tags.Replaced(request));
        return outcome == WriteOutcome.Done
            ? TypedResults.NoContent()
            : Problems.NotWritten(outcome, name, settings.Limits);
    }
}

/// <summary>A file that was written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Etag">The tag of what it holds now.</param>
/// <param name="Faults">What is wrong with it as a scenario; empty for a table.</param>
public sealed record WrittenFile(string Name, string Etag, IReadOnlyList<FaultView> Faults)
{
    internal static WrittenFile Of(string name, string tag, TenantFolder folder, ServerLimits limits) =>
        new(
            name,
            tag,
            FileName.IsScenario(name)
                ? [.. CheckedScenario.Of(name, null, folder, limits).Faults.Select(FaultView.Of)]
                : []
        );
}
