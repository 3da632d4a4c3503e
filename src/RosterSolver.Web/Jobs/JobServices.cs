using Microsoft.Extensions.DependencyInjection;
using Quartz;
using RosterSolver.Web.Store;

namespace RosterSolver.Web.Jobs;

/// <summary>The services of jobs, for a server and for a worker.</summary>
public static class JobServices
{
    private static readonly TimeSpan idle = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan checkIn = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan lateness = TimeSpan.FromSeconds(4);

    /// <summary>The store of jobs; with slots also Quartz, and what hands it the jobs that wait.</summary>
    public static IServiceCollection AddJobs(
        this IServiceCollection services,
        Database database,
        WorkerSettings worker,
        QueueLimits limits
    )
    {
        services
            .AddSingleton(database)
            .AddSingleton(worker)
            .AddSingleton(limits)
            .AddSingleton<JobStore>()
            .AddSingleton<AttemptStore>()
            .AddSingleton<WorkerStore>()
            .AddHostedService<Opening>();
        if (worker.Slots == 0)
            return services;
        services.AddQuartz(quartz => Configure(quartz, database, worker));
        services.AddQuartzHostedService(hosting => hosting.WaitForJobsToComplete = true);
        return services.AddHostedService<Dispatcher>();
    }

    private static void Configure(IQuartzBuilder quartz, Database database, WorkerSettings worker)
    {
        quartz.ConfigureScheduler(scheduler =>
        {
            scheduler.InstanceName = "roster";
            scheduler.InstanceId = worker.Name;
            scheduler.IdleWaitTime = idle;
        });
        quartz.UseDefaultThreadPool(worker.Slots);
        quartz.UsePersistentStore(store =>
        {
            store.ConfigureStore(options =>
            {
                options.TablePrefix = Schema.QuartzPrefix;
                options.SchemaProvisioning = SchemaProvisioning.None;
                options.DbRetryInterval = idle;
            });
            if (!database.IsShared)
            {
                store.UseSqlite(database.ConnectionString);
                return;
            }

            store.UsePostgres(database.ConnectionString);
            store.UseClustering(cluster =>
            {
                cluster.CheckinInterval = checkIn;
                cluster.CheckinMisfireThreshold = lateness;
            });
        });
    }
}
