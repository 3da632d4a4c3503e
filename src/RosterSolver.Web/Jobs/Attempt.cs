using System.Data.Common;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Logging;
using RosterSolver.Reports;
using RosterSolver.Web.Operations;

namespace RosterSolver.Web.Jobs;

/// <summary>
/// A worker at a job: it works on a thread of its own, while every beat renews the lease, saves the best roster so far and
/// hears whether the job is to end. A database that is away is waited for; a lease that is lost ends the work.
/// </summary>
internal sealed partial class Attempt(
    Held held,
    AttemptStore store,
    JobStore jobs,
    WorkerSettings settings,
    JobMeters meters,
    ILogger logger
)
{
    private static readonly TimeSpan pause = TimeSpan.FromSeconds(1);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly NewestIncumbent progress = new();

    /// <summary>Works, and ends the job or gives it back.</summary>
    /// <param name="stopping">The process is about to end: what was found is kept, and another worker goes on.</param>
    public async Task Run(CancellationToken stopping)
    {
        using var trace = JobMeters.Begin(held.Job);
        using var search = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var work = await Begun(search.Token);
        var last = Pulse.Held;
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(settings.Beat, CancellationToken.None));
            last = await Beaten() ?? last;
            if (last != Pulse.Held)
                await search.CancelAsync();
        }

        var result = await Result(work);
        if (await Beaten() == Pulse.Lost)
            Leave();
        else if (stopping.IsCancellationRequested && last != Pulse.Cancelling && !result.State.IsWhole())
            await GivenBack();
        else
            await Finished(result, stopping);
    }

    private async Task<Task<JobResult>> Begun(CancellationToken cancellation)
    {
        var files = new Dictionary<string, byte[]>(
            await jobs.Inputs(held.Job.Id, cancellation),
            StringComparer.Ordinal
        );
        var parts = await jobs.Children(held.Job.Id, cancellation);
        foreach (var part in parts)
        foreach (var name in JoinWork.Needed)
            if (await jobs.File(part.Id, name, cancellation) is { } bytes)
                files[JoinWork.PathOf(part, name)] = bytes;
        return Task.Factory.StartNew(
            () =>
                held.Job.Kind == JobKind.Solve
                    ? new SolveWork(held, files.GetValueOrDefault, progress).Run(cancellation)
                    : new JoinWork(held.Job, parts, files.GetValueOrDefault).Run(),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
    }

    /// <summary>Whatever a solve throws was not foreseen: it ends the job, not the worker.</summary>
    private async Task<JobResult> Result(Task<JobResult> work)
    {
        try
        {
            return await work;
        }
        catch (Exception fault)
        {
            Broken(fault);
            return JobResult.Without(
                JobState.Failed,
                "a fault of our own, whose details are in the log of the worker"
            );
        }
    }

    /// <summary>The pulse; null where the database is away.</summary>
    private async Task<Pulse?> Beaten()
    {
        try
        {
            var roster = progress.TakeRoster() is { } best
                ? Encoding.UTF8.GetBytes(RosterFile.Text(best))
                : null;
            return await store.Beat(held, progress.Take(), roster);
        }
        catch (Exception fault) when (fault is DbException or TimeoutException)
        {
            Away(fault.Message);
            return null;
        }
    }

    private async Task GivenBack()
    {
        if (await store.GiveBack(held))
            Returned();
        meters.Left(held.Job, "GivenBack");
    }

    private void Leave()
    {
        Overtaken();
        meters.Left(held.Job, "Overtaken");
    }

    /// <summary>Writes the result, as soon as the database can take it.</summary>
    private async Task Finished(JobResult result, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                if (await store.Finish(held, result, CancellationToken.None))
                    Conclude(result);
                else
                    Leave();
                return;
            }
            catch (Exception fault) when (fault is DbException or TimeoutException)
            {
                Away(fault.Message);
                await Task.Delay(pause, stopping);
            }
        }
    }

    private void Conclude(JobResult result)
    {
        Ended(result.State, result.Message);
        meters.Ended(held.Job, result, clock.Elapsed);
    }

    [LoggerMessage(LogLevel.Information, "Ended as {State}: {Message}")]
    private partial void Ended(JobState state, string message);

    [LoggerMessage(LogLevel.Information, "Given back with the best roster so far")]
    private partial void Returned();

    [LoggerMessage(LogLevel.Warning, "The job is in other hands; what was found is thrown away")]
    private partial void Overtaken();

    [LoggerMessage(LogLevel.Warning, "The database is away: {Fault}")]
    private partial void Away(string fault);

    [LoggerMessage(LogLevel.Error, "Unforeseen fault")]
    private partial void Broken(Exception fault);
}
