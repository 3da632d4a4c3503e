using System.Data.Common;
using RosterSolver.Solver;
using RosterSolver.Web.Store;

namespace RosterSolver.Web.Jobs;

/// <summary>
/// Jobs as workers see them. A worker holds a job by a lease that it renews; whoever takes over a lease that has run out
/// counts the attempt up, and the number fences off whatever an earlier attempt may still want to write.
/// </summary>
/// <param name="database">Where they are kept.</param>
/// <param name="settings">The worker.</param>
public sealed class AttemptStore(Database database, WorkerSettings settings)
{
    private const string Mine = "id = @Id and attempt = @Attempt and state = 'Running'";

    private const string IsFree =
        "(state = 'Queued' or state = 'Running' and lease is null) and not exists "
        + "(select 1 from jobs part where part.parent = jobs.id and part.state in ('Queued', 'Running'))";

    private string HasRunOut => $"(state = 'Running' and lease < {database.Now})";

    /// <summary>
    /// Jobs that nobody has been told of, each given to one asker only: those that wait, and comparisons whose parts have
    /// ended.
    /// </summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public Task<IReadOnlyList<JobId>> TakeWaiting(int most, CancellationToken cancellation = default) =>
        Ids(
            $"update jobs set dispatched = {database.Now} where id in (select id from jobs where dispatched is null "
                + $"and {IsFree} order by submitted, place limit @most) and dispatched is null returning id",
            new { most },
            cancellation
        );

    /// <summary>
    /// Jobs that were dispatched and have been lost on the way, by the death of whoever did it, or with their worker: Quartz
    /// does not know them, and nobody holds them.
    /// </summary>
    public Task<IReadOnlyList<JobId>> TakeLost(CancellationToken cancellation = default) =>
        Ids(
            $"update jobs set dispatched = {database.Now} where dispatched < {database.Now} - @patience "
                + $"and ({IsFree} or {HasRunOut}) and not exists (select 1 from {Schema.QuartzPrefix}job_details known "
                + "where known.job_name = jobs.id) returning id",
            new { patience = (long)settings.Lease.TotalMilliseconds / 3 },
            cancellation
        );

    /// <summary>Ends what was to be cancelled and whose worker died before it heard.</summary>
    public Task<int> EndCancelled(CancellationToken cancellation = default) =>
        database.InTransaction(
            transaction =>
                transaction.Run(
                    $"update jobs set state = 'Cancelled', ended = {database.Now}, message = 'cancelled' "
                        + $"where cancelling = 1 and {HasRunOut}"
                ),
            cancellation
        );

    /// <summary>Takes a job; null where it is held, at its end, cancelled, or waits for its parts.</summary>
    public Task<Held?> Begin(JobId id, CancellationToken cancellation = default) =>
        database.InTransaction(
            async transaction =>
            {
                var row = await transaction.First<JobRow>(
                    $"update jobs set state = 'Running', attempt = attempt + 1, tries = tries + 1, worker = @Worker, "
                        + $"lease = {database.Now} + @lease, started = coalesce(started, {database.Now}), message = null "
                        + $"where id = @Id and cancelling = 0 and ({IsFree} or {HasRunOut}) returning {JobRow.Columns}",
                    new
                    {
                        Id = id.Text,
                        Worker = settings.Name,
                        lease = (long)settings.Lease.TotalMilliseconds,
                    }
                );
                if (row is null)
                    return null;
                await transaction.Run(
                    $"update jobs set state = 'Running', started = coalesce(started, {database.Now}) "
                        + "where id = @Parent and state = 'Queued'",
                    new { row.Parent }
                );
                if (row.Tries > settings.MostTries)
                    return await GivenUp(row, transaction);
                var incumbent = await transaction.First<byte[]>(
                    "select roster from job_incumbents where job = @Id",
                    new { Id = id.Text }
                );
                return new Held(row.Job, incumbent);
            },
            cancellation
        );

    /// <summary>Says that the worker is still at the job, and what it has found since.</summary>
    /// <param name="held">The job.</param>
    /// <param name="told">A better roster or bound; null for nothing new.</param>
    /// <param name="roster">The best roster, as roster.csv; null for the one before.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public Task<Pulse> Beat(
        Held held,
        Incumbent? told,
        byte[]? roster,
        CancellationToken cancellation = default
    ) =>
        database.InTransaction(
            async transaction =>
            {
                var cancelling = await transaction.First<long?>(
                    $"update jobs set lease = {database.Now} + @lease, cost = coalesce(@Cost, cost), "
                        + $"bound = coalesce(@Bound, bound) where {Mine} returning cancelling",
                    new
                    {
                        Id = held.Job.Id.Text,
                        held.Job.Attempt,
                        lease = (long)settings.Lease.TotalMilliseconds,
                        Cost = told?.Cost?.Units,
                        Bound = told?.Bound?.Units,
                    }
                );
                if (cancelling is null)
                    return Pulse.Lost;
                if (told is not null)
                    await Tell(held.Job, told, transaction);
                if (roster is not null)
                    await Keep(held.Job, roster, transaction);
                return cancelling == 0 ? Pulse.Held : Pulse.Cancelling;
            },
            cancellation
        );

    /// <summary>
    /// Ends a job with its result, all of it or nothing. False where the job is in other hands: then nothing is written.
    /// </summary>
    public Task<bool> Finish(Held held, JobResult result, CancellationToken cancellation = default) =>
        database.InTransaction(transaction => Finished(held.Job, result, transaction), cancellation);

    /// <summary>Gives a job back that another worker is to go on with; false where it is in other hands already.</summary>
    public Task<bool> GiveBack(Held held, CancellationToken cancellation = default) =>
        database.InTransaction(
            async transaction =>
                await transaction.Run(
                    "update jobs set state = 'Queued', tries = tries - 1, lease = null, dispatched = null, worker = null "
                        + $"where {Mine}",
                    new { Id = held.Job.Id.Text, held.Job.Attempt }
                ) > 0,
            cancellation
        );

    /// <summary>Frees what an earlier life of this machine's only worker held, at its start.</summary>
    public Task<int> FreeAll(CancellationToken cancellation = default) =>
        database.InTransaction(
            transaction =>
                transaction.Run(
                    "update jobs set state = 'Queued', lease = null, dispatched = null, worker = null "
                        + "where state = 'Running' and lease is not null and cancelling = 0"
                ),
            cancellation
        );

    private async Task<bool> Finished(Job job, JobResult result, DbTransaction transaction)
    {
        var mine = await transaction.Run(
            $"update jobs set state = @State, ended = {database.Now}, lease = null, message = @Message, "
                + $"cost = coalesce(@Cost, cost), bound = coalesce(@Bound, bound) where {Mine}",
            new
            {
                Id = job.Id.Text,
                job.Attempt,
                State = $"{result.State}",
                result.Message,
                Cost = result.Cost?.Units,
                Bound = result.Bound?.Units,
            }
        );
        if (mine == 0)
            return false;
        foreach (var file in result.Files)
            await transaction.Run(
                "insert into job_files (job, name, attempt, bytes) values (@Id, @Name, @Attempt, @Bytes)",
                new
                {
                    Id = job.Id.Text,
                    file.Name,
                    job.Attempt,
                    Bytes = file.Bytes.ToArray(),
                }
            );
        await transaction.Run("delete from job_incumbents where job = @Id", new { Id = job.Id.Text });
        return true;
    }

    private async Task<Held?> GivenUp(JobRow row, DbTransaction transaction)
    {
        var words = $"given up: {settings.MostTries} workers ended while they were at it";
        await Finished(row.Job, JobResult.Without(JobState.Failed, words), transaction);
        return null;
    }

    private Task<int> Tell(Job job, Incumbent told, DbTransaction transaction) =>
        transaction.Run(
            "insert into job_events (job, sequence, attempt, at, elapsed, cost, bound, level) "
                + "select @Id, coalesce(max(sequence), 0) + 1, @Attempt, "
                + $"{database.Now}, @Elapsed, @Cost, @Bound, @Level from job_events where job = @Id",
            new
            {
                Id = job.Id.Text,
                job.Attempt,
                Elapsed = (long)told.Elapsed.TotalMilliseconds,
                Cost = told.Cost?.Units,
                Bound = told.Bound?.Units,
                told.Level,
            }
        );

    private static Task<int> Keep(Job job, byte[] roster, DbTransaction transaction) =>
        transaction.Run(
            "insert into job_incumbents (job, attempt, roster) values (@Id, @Attempt, @roster) "
                + "on conflict (job) do update set attempt = excluded.attempt, roster = excluded.roster",
            new
            {
                Id = job.Id.Text,
                job.Attempt,
                roster,
            }
        );

    private async Task<IReadOnlyList<JobId>> Ids(string sql, object values, CancellationToken cancellation)
    {
        var ids = await database.InTransaction(
            transaction => transaction.All<string>(sql, values),
            cancellation
        );
        return [.. ids.Select(id => new JobId(id))];
    }
}
