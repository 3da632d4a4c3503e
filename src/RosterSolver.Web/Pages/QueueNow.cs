using RosterSolver.Web.Jobs;

namespace RosterSolver.Web.Pages;

/// <summary>The queue at a moment.</summary>
/// <param name="Jobs">The tenant's newest jobs.</param>
/// <param name="Workers">The workers of the server.</param>
/// <param name="Length">Solves of all tenants that wait or are at work.</param>
public sealed record QueueNow(IReadOnlyList<Job> Jobs, IReadOnlyList<Worker> Workers, int Length)
{
    private const int Most = 100;

    /// <summary>Looks at it.</summary>
    public static async Task<QueueNow> Of(
        string tenant,
        JobStore jobs,
        WorkerStore workers,
        CancellationToken cancellation
    ) =>
        new(
            await jobs.List(tenant, JobFilter.All, new(0, Most), cancellation),
            await workers.All(cancellation),
            await jobs.QueueLength(cancellation)
        );
}
