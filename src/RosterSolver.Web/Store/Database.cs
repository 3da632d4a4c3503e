using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace RosterSolver.Web.Store;

/// <summary>
/// Where jobs are kept: a SQLite file in the data folder, or a PostgreSQL server that several machines share. The two differ
/// in what stands here and in no other place.
/// </summary>
/// <param name="server">Connection string of PostgreSQL; null for SQLite.</param>
/// <param name="folder">The data folder, which has the SQLite file.</param>
public sealed class Database(string? server, string folder)
{
    private const string FileName = "roster.db";
    private static readonly TimeSpan busy = TimeSpan.FromSeconds(10);

    /// <summary>The database of a server.</summary>
    public static Database Of(ServerSettings settings) => new(settings.Database, settings.Data);

    /// <summary>Whether several machines can share it.</summary>
    public bool IsShared => server is not null;

    /// <summary>The SQLite file.</summary>
    public string File => Path.Combine(folder, FileName);

    /// <summary>How a driver is told of it.</summary>
    public string ConnectionString =>
        server
        ?? new SqliteConnectionStringBuilder
        {
            DataSource = File,
            ForeignKeys = true,
            DefaultTimeout = (int)busy.TotalSeconds,
        }.ConnectionString;

    /// <summary>This moment in milliseconds since 1970, as SQL: by one clock, whichever machine asks.</summary>
    public string Now =>
        IsShared
            ? "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)"
            : "cast(unixepoch('subsec') * 1000 as integer)";

    /// <summary>What ends a query whose rows nobody else may change before the transaction ends.</summary>
    public string Locked => IsShared ? "for update" : "";

    /// <summary>An open connection.</summary>
    public async Task<DbConnection> Open(CancellationToken cancellation = default)
    {
        DbConnection connection = IsShared
            ? new NpgsqlConnection(ConnectionString)
            : new SqliteConnection(ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            if (!IsShared)
                await Prepare(connection, cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Does something in one transaction, which a fault undoes. On SQLite it has the file for itself from the beginning.
    /// </summary>
    public async Task<T> InTransaction<T>(
        Func<DbTransaction, Task<T>> work,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await Open(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(
            IsShared ? IsolationLevel.ReadCommitted : IsolationLevel.Serializable,
            cancellation
        );
        var result = await work(transaction);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    /// <summary>Looks at one state of the tables, in the way of nobody.</summary>
    public async Task<T> Read<T>(Func<DbTransaction, Task<T>> query, CancellationToken cancellation = default)
    {
        await using var connection = await Open(cancellation);
        await using var transaction = connection is SqliteConnection file
            ? file.BeginTransaction(deferred: true)
            : await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        return await query(transaction);
    }

    /// <summary>Whether a fault says that a row of that key is there already.</summary>
    public static bool IsTaken(DbException fault) =>
        fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
        // SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY
        || fault is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 };

    /// <summary>Readers do not wait for the writer, and a power cut loses no more than the last moment.</summary>
    private static async Task Prepare(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = wal; pragma synchronous = normal";
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
