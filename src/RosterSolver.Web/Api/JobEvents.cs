using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Web.Api;

/// <summary>
/// What happens to a job, as it happens: <c>progress</c> for a step, <c>state</c> where that changes, <c>end</c> at the end, and
/// <c>beat</c> where nothing happens for long, so that nobody in between takes the line for dead.
/// </summary>
/// <param name="jobs">The jobs.</param>
internal sealed class JobEvents(JobStore jobs)
{
    private const int BeatsEvery = 30;

    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(500);

    /// <summary>The events of a job until it ends.</summary>
    /// <param name="tenant">Whose it is.</param>
    /// <param name="id">The job.</param>
    /// <param name="after">The last step that is known already; 0 for none.</param>
    /// <param name="cancellation">Ends the telling.</param>
    public async IAsyncEnumerable<SseItem<EventView>> Of(
        string tenant,
        JobId id,
        long after,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        (JobState, int)? told = null;
        for (var silent = 0; !cancellation.IsCancellationRequested; silent++)
        {
            // The job is asked first: what it told before its end is then among the steps.
            if (await jobs.Find(tenant, id, cancellation) is not { } job)
                yield break;
            foreach (var step in await jobs.Events(id, after, cancellation))
            {
                (after, silent) = (step.Sequence, 0);
                yield return new(EventView.Of(step), "progress")
                {
                    EventId = step.Sequence.ToString(CultureInfo.InvariantCulture),
                };
            }

            if (told != (job.State, job.Attempt))
            {
                (told, silent) = ((job.State, job.Attempt), 0);
                yield return new(EventView.Of(job), job.State.IsEnd() ? "end" : "state");
            }

            if (job.State.IsEnd())
                yield break;
            if (silent > 0 && silent % BeatsEvery == 0)
                yield return new(EventView.Of(job), "beat");
            if (!await Paused(cancellation))
                yield break;
        }
    }

    private static async Task<bool> Paused(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(pause, cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
