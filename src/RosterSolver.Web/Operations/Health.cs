using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Web.Operations;

/// <summary>Whether the process lives, and whether it can take work: for systemd, a load balancer, or whoever is called at night.</summary>
public static class Health
{
    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>; both need no key, and say nothing of any tenant.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/health/live", () => TypedResults.Text("alive"))
            .AllowAnonymous()
            .ExcludeFromDescription();
        routes.MapGet("/health/ready", Ready).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> Ready(
        JobStore jobs,
        WorkerStore workers,
        QueueLimits limits,
        CancellationToken cancellation
    )
    {
        try
        {
            var length = await jobs.QueueLength(cancellation);
            var at = (await workers.All(cancellation)).Count;
            var ready = length < limits.Most;
            return TypedResults.Json(
                new Readiness(ready ? "ready" : "queue is full", length, limits.Most, at),
                statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
            );
        }
        catch (DbException)
        {
            return TypedResults.Json(
                new Readiness("database is away", null, limits.Most, null),
                statusCode: StatusCodes.Status503ServiceUnavailable
            );
        }
    }

    /// <summary>What is told.</summary>
    /// <param name="Status"><c>ready</c>, or what is missing.</param>
    /// <param name="Queue">Jobs that wait or are at work.</param>
    /// <param name="QueueLimit">How many may.</param>
    /// <param name="Workers">Workers that are there.</param>
    private sealed record Readiness(string Status, int? Queue, int QueueLimit, int? Workers);
}
