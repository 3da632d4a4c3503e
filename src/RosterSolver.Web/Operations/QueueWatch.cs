using System.Data.Common;
using Microsoft.Extensions.Hosting;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Web.Operations;

/// <summary>Measures the queue every few seconds.</summary>
internal sealed class QueueWatch(JobStore jobs, JobMeters meters) : BackgroundService
{
    private static readonly TimeSpan between = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                meters.Waiting(await jobs.QueueLength(stoppingToken));
            }
            catch (DbException)
            {
                // The database is away: readiness says so, and the last length stands.
            }

            await Task.Delay(between, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
