using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Scenarios;
using RosterSolver.Web.Api;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Scenarios;
using RosterSolver.Web.Security;

namespace RosterSolver.Web.Pages;

/// <summary>The jobs and their forms: submit, cancel, try again, apply a relaxation.</summary>
internal static class JobForms
{
    /// <summary>Adds the pages and forms.</summary>
    public static void Map(IEndpointRouteBuilder app, RouteGroupBuilder forms)
    {
        app.MapGet("/jobs", List).RequireAuthorization(Policies.View);
        app.MapGet("/jobs/queue", Queue).RequireAuthorization(Policies.View);
        app.MapGet("/jobs/{id}", Show).RequireAuthorization(Policies.View);
        app.MapGet("/jobs/{id}/progress", Progress).RequireAuthorization(Policies.View);
        forms.MapPost("/jobs", Submit).RequireAuthorization(Policies.Plan);
        forms.MapPost("/jobs/{id}/cancel", Cancel).RequireAuthorization(Policies.Plan);
        forms.MapPost("/jobs/{id}/retry", Retry).RequireAuthorization(Policies.Plan);
        forms.MapPost("/jobs/{id}/relaxations/{number:int}", Relax).RequireAuthorization(Policies.Plan);
    }

    private static async Task<RazorComponentResult<JobsPage>> List(
        ClaimsPrincipal user,
        JobStore jobs,
        WorkerStore workers,
        CancellationToken cancellation
    ) => new(new { Queue = await QueueNow.Of(user.Caller().Tenant, jobs, workers, cancellation) });

    private static async Task<RazorComponentResult<QueueView>> Queue(
        ClaimsPrincipal user,
        JobStore jobs,
        WorkerStore workers,
        CancellationToken cancellation
    ) => new(new { Queue = await QueueNow.Of(user.Caller().Tenant, jobs, workers, cancellation) });

    private static async Task<IResult> Show(
        string id,
        ClaimsPrincipal user,
        JobPages pages,
        Words words,
        HttpContext context
    ) =>
        await pages.Of(user.Caller().Tenant, new(id), words.Language, context.RequestAborted) is { } page
            ? page.On(context.Response)
            : TypedResults.NotFound();

    private static async Task<IResult> Progress(
        string id,
        ClaimsPrincipal user,
        JobStore jobs,
        CancellationToken cancellation
    ) =>
        await JobSeen.Find(user.Caller().Tenant, new(id), jobs, cancellation) is { } seen
            ? new RazorComponentResult<ProgressView>(new { Seen = seen })
            : TypedResults.NotFound();

    private static async Task<IResult> Submit(
        [FromForm] string file,
        ClaimsPrincipal user,
        Submissions submissions,
        Words words,
        CancellationToken cancellation
    ) =>
        TroublePage.Of(
            await submissions.Submit(user.Caller(), JobKind.Solve, [file], new(), cancellation: cancellation),
            words
        );

    private static async Task<IResult> Cancel(
        string id,
        ClaimsPrincipal user,
        JobStore jobs,
        CancellationToken cancellation
    )
    {
        await jobs.RequestCancel(user.Caller().Tenant, new(id), cancellation);
        return TypedResults.Redirect(PageLinks.Job(id));
    }

    private static async Task<IResult> Retry(
        string id,
        ClaimsPrincipal user,
        JobStore jobs,
        CancellationToken cancellation
    )
    {
        await jobs.Retry(user.Caller().Tenant, new(id), cancellation);
        return TypedResults.Redirect(PageLinks.Job(id));
    }

    /// <summary>Writes the scenario with the change beside the other, and opens it.</summary>
    private static async Task<IResult> Relax(
        string id,
        int number,
        ClaimsPrincipal user,
        JobStore jobs,
        TenantFiles files,
        Words words,
        CancellationToken cancellation
    )
    {
        var tenant = user.Caller().Tenant;
        if (
            await jobs.Find(tenant, new(id), cancellation) is not { } job
            || ConflictSeen.Of(await jobs.File(job.Id, ConflictSeen.FileName, cancellation))
                is not { } conflict
            || conflict.Relaxations.FirstOrDefault(one => one.Number == number) is not { } change
        )
            return TypedResults.NotFound();
        var name = Relaxation.FileFor(job.Scenarios[0], number);
        var bytes = Encoding.UTF8.GetBytes(change.Yaml);
        if (files.Find(tenant, name) is { } there && !there.Bytes.AsSpan().SequenceEqual(bytes))
            name = name.Replace(".yaml", $"-{id[^6..]}.yaml", StringComparison.Ordinal);
        var outcome = files.Write(tenant, name, bytes, files.Find(tenant, name)?.Tag);
        return outcome is WriteOutcome.Created or WriteOutcome.Done
            ? TypedResults.Redirect(PageLinks.Edit(name))
            : TroublePage.Told([OutcomeWords.Of(outcome, name, words)]);
    }
}
