using System.Data.Common;
using RosterSolver.Domain;
using RosterSolver.Web.Store;

namespace RosterSolver.Web.Jobs;

/// <summary>Jobs as those see them who ask for them: submit, look, cancel, try again.</summary>
/// <param name="database">Where they are kept.</param>
/// <param name="limits">How many may wait.</param>
public sealed class JobStore(Database database, QueueLimits limits)
{
    private const string Unfinished = "state in ('Queued', 'Running')";

    /// <summary>Makes a job of a request, with a job of its own for each part, all in one transaction.</summary>
    public async Task<Submission> Submit(JobRequest request, CancellationToken cancellation = default)
    {
        try
        {
            return await database.InTransaction(
                transaction => Submitted(request, request.Hash(), transaction),
                cancellation
            );
        }
        catch (DbException fault) when (request.Key is not null && Database.IsTaken(fault))
        {
            // Two requests of one key came at the same moment: the other was first, and can be seen now.
            return await database.InTransaction(
                transaction => Submitted(request, request.Hash(), transaction),
                cancellation
            );
        }
    }

    /// <summary>A job of a tenant; null where there is none, or it is somebody else's.</summary>
    public Task<Job?> Find(string tenant, JobId id, CancellationToken cancellation = default) =>
        database.Read(
            async transaction =>
                (
                    await transaction.First<JobRow>(
                        $"select {JobRow.Columns} from jobs where id = @Id and tenant = @tenant",
                        new { Id = id.Text, tenant }
                    )
                )?.Job,
            cancellation
        );

    /// <summary>Jobs of a tenant, the newest first.</summary>
    public async Task<IReadOnlyList<Job>> List(
        string tenant,
        JobFilter filter,
        JobPage page,
        CancellationToken cancellation = default
    )
    {
        // Names of our own enumeration: nothing that anybody has typed.
        var states = string.Join(", ", filter.States.Select(state => $"'{state}'"));
        var among = filter.States.Count == 0 ? "" : $"and state in ({states}) ";
        return await Rows(
            $"tenant = @tenant and parent is null {among}and kind = coalesce(@kind, kind) "
                + "order by submitted desc, id desc limit @Take offset @Skip",
            new
            {
                tenant,
                kind = filter.Kind is { } kind ? $"{kind}" : null,
                page.Take,
                page.Skip,
            },
            cancellation
        );
    }

    /// <summary>The parts of a comparison or matrix, in their order.</summary>
    public Task<IReadOnlyList<Job>> Children(JobId id, CancellationToken cancellation = default) =>
        Rows("parent = @Id order by place", new { Id = id.Text }, cancellation);

    /// <summary>How many jobs wait or are at work, of all tenants; what waits for its parts does not count.</summary>
    public Task<int> QueueLength(CancellationToken cancellation = default) =>
        database.Read(Waiting, cancellation);

    /// <summary>
    /// Asks a job to end, and its parts: one that waits ends at once, one that runs when its worker hears of it, in about a
    /// second. False where there is none that could end.
    /// </summary>
    public Task<bool> RequestCancel(string tenant, JobId id, CancellationToken cancellation = default) =>
        database.InTransaction(
            async transaction =>
            {
                var family = new { Id = id.Text, tenant };
                const string those = $"(id = @Id or parent = @Id) and tenant = @tenant and {Unfinished}";
                var ended = await transaction.Run(
                    $"update jobs set state = 'Cancelled', ended = {database.Now}, message = 'cancelled before it began' "
                        + $"where {those} and (state = 'Queued' or lease is null)",
                    family
                );
                return ended + await transaction.Run($"update jobs set cancelling = 1 where {those}", family)
                    > 0;
            },
            cancellation
        );

    /// <summary>
    /// Has a job tried again that ended without a result; of a comparison or matrix those parts that did. False where it did
    /// not end so.
    /// </summary>
    public Task<bool> Retry(string tenant, JobId id, CancellationToken cancellation = default) =>
        database.InTransaction(
            async transaction =>
            {
                var retried = await transaction.First<JobRow>(
                    $"select {JobRow.Columns} from jobs where id = @Id and tenant = @tenant {database.Locked}",
                    new { Id = id.Text, tenant }
                );
                if (retried is null || !retried.Job.State.IsEnd() || retried.Job.State == JobState.Done)
                    return false;
                const string without = "state in ('Failed', 'Cancelled', 'NoRoster', 'Impossible')";
                await Reset(transaction, $"(parent = @Id or id = @Id) and {without}", retried);
                // A join that is at work counts on a part that is no more; its attempt is fenced off like any other.
                await Reset(
                    transaction,
                    $"id = @Parent and (lease is not null or not {Unfinished})",
                    retried
                );
                return true;
            },
            cancellation
        );

    /// <summary>What a solve has told since, in its order.</summary>
    public async Task<IReadOnlyList<JobEvent>> Events(
        JobId id,
        long afterSequence,
        CancellationToken cancellation = default
    )
    {
        var rows = await database.Read(
            transaction =>
                transaction.All<EventRow>(
                    "select sequence, attempt, at, elapsed, cost, bound, level from job_events "
                        + "where job = @Id and sequence > @afterSequence order by sequence",
                    new { Id = id.Text, afterSequence }
                ),
            cancellation
        );
        return [.. rows.Select(row => row.Event)];
    }

    /// <summary>The files of a result, without what they hold.</summary>
    public Task<IReadOnlyList<ResultFile>> Files(JobId id, CancellationToken cancellation = default) =>
        database.Read(
            transaction =>
                transaction.All<ResultFile>(
                    "select name as Name, length(bytes) as Length, attempt as Attempt from job_files "
                        + "where job = @Id order by name",
                    new { Id = id.Text }
                ),
            cancellation
        );

    /// <summary>A file of a result; null where there is none of that name.</summary>
    public Task<byte[]?> File(JobId id, string name, CancellationToken cancellation = default) =>
        database.Read(
            transaction =>
                transaction.First<byte[]>(
                    "select bytes from job_files where job = @Id and name = @name",
                    new { Id = id.Text, name }
                ),
            cancellation
        );

    /// <summary>Every file that a job reads, by its path; a part reads what the whole does.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> Inputs(
        JobId id,
        CancellationToken cancellation = default
    )
    {
        var rows = await database.Read(
            transaction =>
                transaction.All<InputRow>(
                    "select path as Path, bytes as Bytes from job_inputs where job = "
                        + "(select coalesce(parent, id) from jobs where id = @Id)",
                    new { Id = id.Text }
                ),
            cancellation
        );
        return rows.ToDictionary(row => row.Path, row => row.Bytes, StringComparer.Ordinal);
    }

    private async Task<Submission> Submitted(JobRequest request, string hash, DbTransaction transaction)
    {
        var earlier = await transaction.First<JobRow>(
            $"select {JobRow.Columns} from jobs where tenant = @Tenant and request_key = @Key",
            new { request.Tenant, request.Key }
        );
        if (earlier is not null)
            return await IsSame(earlier, hash, transaction)
                ? new Submission.Accepted(new(earlier.Id), IsNew: false)
                : new Submission.Conflict(new(earlier.Id));
        var length = await Waiting(transaction);
        if (length + Math.Max(1, request.Parts.Count) > limits.Most)
            return new Submission.QueueFull(length);
        var id = JobId.New();
        await Insert(request, hash, id, transaction);
        return new Submission.Accepted(id, IsNew: true);
    }

    private static async Task<bool> IsSame(JobRow earlier, string hash, DbTransaction transaction) =>
        await transaction.First<string>("select request_hash from jobs where id = @Id", new { earlier.Id })
        == hash;

    private async Task Insert(JobRequest request, string hash, JobId id, DbTransaction transaction)
    {
        var whole = new
        {
            Id = id.Text,
            request.Tenant,
            request.Name,
            Kind = $"{request.Kind}",
            Parent = (string?)null,
            Place = 0,
            Scenarios = JobRow.Write(request.Scenarios),
            Settings = JobRow.Write(request.Settings),
            request.Key,
            Hash = (string?)hash,
        };
        await InsertRow(whole, transaction);
        foreach (var (path, bytes) in request.Inputs)
            await transaction.Run(
                "insert into job_inputs (job, path, bytes) values (@Id, @path, @bytes)",
                new
                {
                    Id = id.Text,
                    path,
                    bytes,
                }
            );
        foreach (var (name, place) in request.Parts.Select((name, place) => (name, place)))
            await InsertRow(
                new
                {
                    Id = JobId.New().Text,
                    request.Tenant,
                    Name = name,
                    Kind = $"{JobKind.Solve}",
                    Parent = id.Text,
                    Place = place,
                    Scenarios = JobRow.Write(
                        request.Kind == JobKind.Compare ? [request.Scenarios[place]] : request.Scenarios
                    ),
                    Settings = JobRow.Write(
                        request.Kind == JobKind.Matrix
                            ? request.Settings with
                            {
                                Cell = place,
                            }
                            : request.Settings
                    ),
                    Key = (string?)null,
                    Hash = (string?)null,
                },
                transaction
            );
    }

    private Task InsertRow(object row, DbTransaction transaction) =>
        transaction.Run(
            "insert into jobs (id, tenant, name, kind, state, parent, place, scenarios, settings, request_key, request_hash, "
                + "submitted) values (@Id, @Tenant, @Name, @Kind, 'Queued', @Parent, @Place, @Scenarios, @Settings, @Key, "
                + $"@Hash, {database.Now})",
            row
        );

    /// <summary>What is tried again has no result any more, and is fenced off from its earlier attempts.</summary>
    private static async Task Reset(DbTransaction transaction, string which, JobRow retried)
    {
        var keys = new { retried.Id, retried.Parent };
        await transaction.Run(
            $"delete from job_files where job in (select id from jobs where {which})",
            keys
        );
        await transaction.Run(
            "update jobs set state = 'Queued', attempt = attempt + 1, tries = 0, worker = null, lease = null, "
                + "dispatched = null, cancelling = 0, ended = null, message = null, cost = null, bound = null "
                + $"where {which}",
            keys
        );
    }

    private static async Task<int> Waiting(DbTransaction transaction) =>
        (int)
            await transaction.First<long>(
                $"select count(*) from jobs where {Unfinished} and kind = '{nameof(JobKind.Solve)}'"
            );

    private async Task<IReadOnlyList<Job>> Rows(string where, object keys, CancellationToken cancellation)
    {
        var rows = await database.Read(
            transaction => transaction.All<JobRow>($"select {JobRow.Columns} from jobs where {where}", keys),
            cancellation
        );
        return [.. rows.Select(row => row.Job)];
    }

    private sealed record InputRow
    {
        public required string Path { get; init; }
        public required byte[] Bytes { get; init; }
    }

    private sealed record EventRow
    {
        public long Sequence { get; init; }
        public long Attempt { get; init; }
        public long At { get; init; }
        public long Elapsed { get; init; }
        public long? Cost { get; init; }
        public long? Bound { get; init; }
        public string? Level { get; init; }

        public JobEvent Event =>
            new(
                Sequence,
                (int)Attempt,
                JobRow.Moment(At),
                TimeSpan.FromMilliseconds(Elapsed),
                Cost is { } cost ? new Money(cost) : null,
                Bound is { } bound ? new Money(bound) : null,
                Level
            );
    }
}
