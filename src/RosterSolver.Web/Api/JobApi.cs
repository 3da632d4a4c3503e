using System.Globalization;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using RosterSolver.Reports;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Api;

/// <summary>Jobs: submitted, looked at, watched, cancelled, tried again.</summary>
internal static class JobApi
{
    private const int LongestKey = 200;
    private const int LongestPage = 200;

    /// <summary>Adds the endpoints.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/jobs", Submit)
            .WithSummary("Submit a scenario; the same Idempotency-Key makes no second job")
            .Produces<JobView>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .RequireAuthorization(Policies.Plan);
        api.MapGet("/jobs", List)
            .WithSummary("Jobs of the tenant, the newest first, and how many wait on this server")
            .Produces<JobList>()
            .RequireAuthorization(Policies.View);
        api.MapGet("/jobs/{id}", Get)
            .WithSummary("One job with its parts and files")
            .Produces<JobView>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(Policies.View);
        api.MapGet("/jobs/{id}/events", Watch)
            .WithSummary(
                "What happens to a job, as server-sent events; Last-Event-ID goes on where it broke off"
            )
            .Produces<EventView>(contentType: "text/event-stream")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireAuthorization(Policies.View);
        api.MapPost("/jobs/{id}/cancel", Cancel)
            .WithSummary("Ask a job to end; the best roster so far is kept")
            .Produces<JobView>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(Policies.Plan);
        api.MapPost("/jobs/{id}/retry", Retry)
            .WithSummary("Have a job tried again that ended without a result")
            .Produces<JobView>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(Policies.Plan);
    }

    /// <summary>The answer to a request for a job.</summary>
    public static async Task<IResult> Answer(Asked asked, string tenant, JobStore jobs, HttpContext context)
    {
        switch (asked)
        {
            case Asked.Faulty faulty:
                return Problems.Faults(faulty.Faults);
            case Asked.Senseless senseless:
                return Problems.Bad(senseless.Why);
            case Asked.Taken { Submission: Submission.Conflict earlier }:
                return Problems.Conflict(
                    $"this Idempotency-Key belongs to another request, that of job {earlier.Id}"
                );
            case Asked.Taken { Submission: Submission.QueueFull full }:
                context.Response.Headers.RetryAfter = "30";
                return Problems.Beyond(
                    $"{full.Length} jobs wait, as many as may; try again later",
                    StatusCodes.Status503ServiceUnavailable
                );
            default:
                var id = ((Submission.Accepted)((Asked.Taken)asked).Submission).Id;
                var job = await jobs.Find(tenant, id, context.RequestAborted);
                return TypedResults.Accepted($"/api/v1/jobs/{id}", job is null ? null : JobView.Of(job));
        }
    }

    /// <summary>The key of a request; a fault where it is too long.</summary>
    public static (string? Key, IResult? Fault) KeyOf(HttpRequest request)
    {
        var key = request.Headers["Idempotency-Key"].ToString();
        return key.Length > LongestKey
            ? (null, Problems.Bad($"an Idempotency-Key has at most {LongestKey} characters"))
            : (key.Length == 0 ? null : key, null);
    }

    private static async Task<IResult> Submit(
        JobToSubmit asked,
        ClaimsPrincipal user,
        Submissions submissions,
        JobStore jobs,
        HttpContext context
    )
    {
        if (asked.Scenario is null)
            return Problems.Bad("'scenario' is missing; expected the name of a scenario's file");
        if (asked.Kind == JobKind.Compare)
            return Problems.Bad("comparisons are asked for at /api/v1/comparisons");
        var (key, fault) = KeyOf(context.Request);
        if (fault is not null)
            return fault;
        var answer = await submissions.Submit(
            user.Caller(),
            asked.Kind,
            [asked.Scenario],
            asked.Settings,
            asked.Text is null ? null : Encoding.UTF8.GetBytes(asked.Text),
            key,
            context.RequestAborted
        );
        return await Answer(answer, user.Caller().Tenant, jobs, context);
    }

    private static async Task<IResult> List(
        ClaimsPrincipal user,
        JobStore jobs,
        [FromQuery] JobState[]? state,
        int? skip,
        int? take,
        CancellationToken cancellation
    )
    {
        if (skip is < 0 || take is < 1 or > LongestPage)
            return Problems.Bad($"skip is at least 0, take 1 to {LongestPage}");
        var listed = await jobs.List(
            user.Caller().Tenant,
            new(state ?? []),
            new(skip ?? 0, take ?? 50),
            cancellation
        );
        return TypedResults.Ok(
            new JobList([.. listed.Select(JobView.Of)], await jobs.QueueLength(cancellation))
        );
    }

    private static async Task<IResult> Get(
        string id,
        ClaimsPrincipal user,
        JobStore jobs,
        CancellationToken cancellation
    )
    {
        if (await jobs.Find(user.Caller().Tenant, new(id), cancellation) is not { } job)
            return NoSuch(id);
        var parts = job.Kind == JobKind.Solve ? [] : await jobs.Children(job.Id, cancellation);
        var files = await jobs.Files(job.Id, cancellation);
        return TypedResults.Ok(
            JobView.Of(job) with
            {
                Parts = parts.Count == 0 ? null : [.. parts.Select(JobView.Of)],
                Files = [.. files.Select(file => FileView.Of(job.Id, file))],
            }
        );
    }

    private static async Task<IResult> Watch(
        string id,
        ClaimsPrincipal user,
        JobStore jobs,
        JobEvents events,
        IHostApplicationLifetime life,
        HttpContext context
    )
    {
        var tenant = user.Caller().Tenant;
        if (await jobs.Find(tenant, new(id), context.RequestAborted) is null)
            return NoSuch(id);
        _ = long.TryParse(
            context.Request.Headers["Last-Event-ID"].ToString(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var after
        );
        // Who watches must not keep the server from going down.
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            life.ApplicationStopping
        );
        try
        {
            await TypedResults
                .ServerSentEvents(events.Of(tenant, new(id), after, ends.Token))
                .ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // Nobody listens any more, or the server goes down: whoever comes back goes on where it broke off.
        }

        return TypedResults.Empty;
    }

    private static async Task<IResult> Cancel(
        string id,
        ClaimsPrincipal user,
        JobStore jobs,
        CancellationToken cancellation
    ) =>
        await Changed(
            id,
            user,
            jobs,
            await jobs.RequestCancel(user.Caller().Tenant, new(id), cancellation),
            "the job is at its end already",
            cancellation
        );

    private static async Task<IResult> Retry(
        string id,
        ClaimsPrincipal user,
        JobStore jobs,
        CancellationToken cancellation
    ) =>
        await Changed(
            id,
            user,
            jobs,
            await jobs.Retry(user.Caller().Tenant, new(id), cancellation),
            "the job has its result, or has not ended yet",
            cancellation
        );

    private static async Task<IResult> Changed(
        string id,
        ClaimsPrincipal user,
        JobStore jobs,
        bool changed,
        string otherwise,
        CancellationToken cancellation
    )
    {
        if (await jobs.Find(user.Caller().Tenant, new(id), cancellation) is not { } job)
            return NoSuch(id);
        return changed
            ? TypedResults.Accepted($"/api/v1/jobs/{job.Id}", JobView.Of(job))
            : Problems.Conflict(otherwise);
    }

    private static IResult NoSuch(string id) => Problems.Missing($"there is no job '{id}'");
}

/// <summary>A scenario that is to be solved.</summary>
/// <param name="Scenario">The name of its file.</param>
/// <param name="Text">What it is to hold instead of what the file holds.</param>
/// <param name="Kind">To be solved as it is, or as a matrix of its variants.</param>
/// <param name="Seconds">Longest search; null for the scenario's.</param>
/// <param name="Seed">Seed of the search; null for the scenario's.</param>
/// <param name="Repeatable">Whether the search is limited by work; null for what the scenario says.</param>
/// <param name="Language">The language of the pages among the files.</param>
public sealed record JobToSubmit(
    string? Scenario,
    string? Text = null,
    JobKind Kind = JobKind.Solve,
    int? Seconds = null,
    int? Seed = null,
    bool? Repeatable = null,
    Language Language = Language.En
)
{
    internal JobSettings Settings =>
        new()
        {
            Seconds = Seconds,
            Seed = Seed,
            Repeatable = Repeatable,
            Language = Language,
        };
}

/// <summary>Some jobs.</summary>
/// <param name="Jobs">The jobs, the newest first.</param>
/// <param name="Queued">Solves of all tenants that wait or are at work.</param>
public sealed record JobList(IReadOnlyList<JobView> Jobs, int Queued);
