using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace RosterSolver.Web.Jobs;

/// <summary>
/// Hands jobs that wait to Quartz, and again those that were lost on the way. Every worker does; the store gives each job to
/// one of them.
/// </summary>
internal sealed partial class Dispatcher(
    AttemptStore store,
    WorkerStore workers,
    ISchedulerFactory schedulers,
    WorkerSettings settings,
    ILogger<Dispatcher> logger
) : BackgroundService
{
    private const int MostAtOnce = 100;
    private const int BeatsBetweenSearches = 4;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beats = new PeriodicTimer(settings.Beat);
        for (var beat = 0L; await Ticks(beats, stoppingToken); beat++)
        {
            try
            {
                await Dispatch(await store.TakeWaiting(MostAtOnce, stoppingToken), stoppingToken);
                if (beat % BeatsBetweenSearches == 0)
                    await Search(stoppingToken);
            }
            catch (Exception fault) when (fault is DbException or TimeoutException or SchedulerException)
            {
                Away(fault.Message);
            }
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await workers.Gone(cancellationToken);
        }
        catch (DbException fault)
        {
            Away(fault.Message);
        }
    }

    /// <summary>Says that this worker is there, and looks for what others have left lying.</summary>
    private async Task Search(CancellationToken stopping)
    {
        await workers.Seen(stopping);
        await store.EndCancelled(stopping);
        var lost = await store.TakeLost(stopping);
        if (lost.Count > 0)
            Found(lost.Count);
        await Dispatch(lost, stopping);
    }

    private async Task Dispatch(IReadOnlyList<JobId> ids, CancellationToken stopping)
    {
        var scheduler = await schedulers.GetScheduler(stopping);
        foreach (var id in ids)
        {
            // Quartz would recover a dead worker's job behind all others, and before its lease has run out.
            var job = JobBuilder.Create<QueuedJob>().WithIdentity(id.Text).Build();
            // First come, first served: what was lost on the way and is dispatched again keeps its place.
            var trigger = TriggerBuilder
                .Create()
                .WithIdentity(id.Text)
                .StartAt(id.Made)
                .WithSimpleSchedule(once =>
                    once.WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires)
                )
                .Build();
            await scheduler.ScheduleJob(job, trigger, cancellationToken: stopping);
        }
    }

    private static async Task<bool> Ticks(PeriodicTimer beats, CancellationToken stopping)
    {
        try
        {
            return await beats.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Count} jobs were lost on the way and are dispatched again")]
    private partial void Found(int count);

    [LoggerMessage(LogLevel.Warning, "Jobs cannot be dispatched now: {Fault}")]
    private partial void Away(string fault);
}
