using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using RosterSolver.Web.Operations;

namespace RosterSolver.Web.Jobs;

/// <summary>
/// What Quartz deals out: the name of a job of ours. Whether there is anything to do, the store says; so it does no harm
/// when Quartz deals one twice.
/// </summary>
internal sealed class QueuedJob(
    AttemptStore store,
    JobStore jobs,
    WorkerSettings settings,
    JobMeters meters,
    IHostApplicationLifetime life,
    ILogger<Attempt> logger
) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    )
    {
        var id = new JobId(context.JobDetail.Key.Name);
        if (
            life.ApplicationStopping.IsCancellationRequested
            || await store.Begin(id, cancellationToken) is not { } held
        )
            return;
        using var run = logger.BeginScope(
            new Dictionary<string, object> { ["Run"] = $"{id}/{held.Job.Attempt}" }
        );
        await new Attempt(held, store, jobs, settings, meters, logger).Run(life.ApplicationStopping);
    }
}
