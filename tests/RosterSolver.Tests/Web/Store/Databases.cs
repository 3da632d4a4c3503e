using RosterSolver.Web.Store;

namespace RosterSolver.Tests.Web;

/// <summary>Databases for tests, each of its own: a file in a folder, or one of a server that all tests share.</summary>
public sealed class Databases : IDisposable
{
    private readonly Lazy<PostgresServer> server = new(() => PostgresServer.Begin());
    private readonly string root = Directory.CreateTempSubdirectory("roster-tests-").FullName;

    /// <summary>An empty database, its tables made.</summary>
    public async Task<Database> New(string kind)
    {
        var database = Empty(kind);
        await Schema.Migrate(database);
        return database;
    }

    /// <summary>A database without any table.</summary>
    public Database Empty(string kind) =>
        kind == "SQLite"
            ? new(null, Path.Combine(root, $"{Guid.NewGuid():N}"))
            : new(server.Value.NewDatabase(), root);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (server.IsValueCreated)
            server.Value.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(root, recursive: true);
    }
}

/// <summary>Tests that use a database, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class DatabaseTests : ICollectionFixture<Databases>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "databases";
}
