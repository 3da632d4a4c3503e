using RosterSolver.Web.Store;

namespace RosterSolver.Web.Jobs;

/// <summary>The workers that are there.</summary>
/// <param name="database">Where they are kept.</param>
/// <param name="settings">The worker of this process.</param>
public sealed class WorkerStore(Database database, WorkerSettings settings)
{
    private static readonly TimeSpan gone = TimeSpan.FromSeconds(30);

    /// <summary>Says that the worker of this process is there; those that have long said nothing are forgotten.</summary>
    public Task<int> Seen(CancellationToken cancellation = default) =>
        database.InTransaction(
            async transaction =>
            {
                await transaction.Run(
                    $"delete from workers where seen < {database.Now} - @gone",
                    new { gone = (long)gone.TotalMilliseconds }
                );
                return await transaction.Run(
                    $"insert into workers (id, machine, slots, started, seen) values (@Name, @Machine, @Slots, {database.Now}, "
                        + $"{database.Now}) on conflict (id) do update set seen = excluded.seen",
                    new
                    {
                        settings.Name,
                        Machine = Environment.MachineName,
                        settings.Slots,
                    }
                );
            },
            cancellation
        );

    /// <summary>Says that the worker of this process goes.</summary>
    public Task<int> Gone(CancellationToken cancellation = default) =>
        database.InTransaction(
            transaction => transaction.Run("delete from workers where id = @Name", new { settings.Name }),
            cancellation
        );

    /// <summary>The workers that have lately said that they are there.</summary>
    public Task<IReadOnlyList<Worker>> All(CancellationToken cancellation = default) =>
        database.Read(
            async transaction =>
            {
                var rows = await transaction.All<WorkerRow>(
                    $"select id, machine, slots, started, seen from workers where seen >= {database.Now} - @gone order by id",
                    new { gone = (long)gone.TotalMilliseconds }
                );
                var held = await transaction.All<HeldRow>(
                    "select id, worker from jobs where state = 'Running' and lease is not null"
                );
                return (IReadOnlyList<Worker>)
                    [
                        .. rows.Select(row => new Worker(
                            row.Id,
                            row.Machine,
                            (int)row.Slots,
                            JobRow.Moment(row.Started),
                            JobRow.Moment(row.Seen),
                            [.. held.Where(one => one.Worker == row.Id).Select(one => new JobId(one.Id))]
                        )),
                    ];
            },
            cancellation
        );

    private sealed record WorkerRow
    {
        public required string Id { get; init; }
        public required string Machine { get; init; }
        public long Slots { get; init; }
        public long Started { get; init; }
        public long Seen { get; init; }
    }

    private sealed record HeldRow
    {
        public required string Id { get; init; }
        public string? Worker { get; init; }
    }
}
