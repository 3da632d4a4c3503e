using Microsoft.Extensions.Hosting;
using RosterSolver.Web.Jobs;

namespace RosterSolver.Web.Store;

/// <summary>
/// Opens the database before anything else begins: tables are brought up to date, and on one machine what an earlier life of
/// the server was at when it ended waits again.
/// </summary>
internal sealed class Opening(Database database, AttemptStore attempts) : IHostedService, IDisposable
{
    private DataLock? folder;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!database.IsShared)
            folder = DataLock.Take(Path.GetDirectoryName(database.File)!);
        await Schema.Migrate(database, cancellationToken);
        if (!database.IsShared)
            await attempts.FreeAll(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => folder?.Dispose();
}
