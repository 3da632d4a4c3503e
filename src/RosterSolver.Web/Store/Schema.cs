using System.Data.Common;
using Dapper;
using Quartz;

namespace RosterSolver.Web.Store;

/// <summary>
/// Brings the tables up to date: migrations in the order of their names, each once, then those of Quartz. Whoever comes
/// second waits, on PostgreSQL at an advisory lock and on SQLite at the file's own.
/// </summary>
public static class Schema
{
    /// <summary>What the names of Quartz's tables begin with.</summary>
    internal const string QuartzPrefix = "quartz_";

    private const string Migrations = "RosterSolver.Web.Store.Migrations.";
    private const string QuartzScripts = "Quartz.Impl.AdoJobStore.Schema.";
    private const string BetweenStatements = "\n--;;\n";
    private const long Lock = 0x526F_7374_6572;

    /// <summary>Migrates; the data folder is made where it is missing.</summary>
    public static async Task Migrate(Database database, CancellationToken cancellation = default)
    {
        if (!database.IsShared)
            Directory.CreateDirectory(Path.GetDirectoryName(database.File)!);
        await database.InTransaction(
            async transaction =>
            {
                if (database.IsShared)
                    await transaction.Run("select pg_advisory_xact_lock(@Lock)", new { Lock });
                await transaction.Run("create table if not exists migrations (name text primary key)");
                foreach (var name in Names())
                    await Apply(name, transaction);
                foreach (var statement in QuartzStatements(database))
                    await transaction.Run(statement);
                return true;
            },
            cancellation
        );
    }

    /// <summary>The migrations in their order.</summary>
    internal static IEnumerable<string> Names() =>
        typeof(Schema)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Migrations, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static async Task Apply(string name, DbTransaction transaction)
    {
        var file = name[Migrations.Length..];
        var isNew = await transaction.Run(
            "insert into migrations (name) values (@Name) on conflict do nothing",
            new { Name = file }
        );
        if (isNew > 0)
            await transaction.Run(Text(typeof(Schema), name));
    }

    /// <summary>Quartz writes each of its statements so that it may be run again.</summary>
    private static IEnumerable<string> QuartzStatements(Database database) =>
        Text(typeof(IScheduler), $"{QuartzScripts}create_{(database.IsShared ? "postgres" : "sqlite")}.sql")
            .Replace("{0}", QuartzPrefix, StringComparison.Ordinal)
            .Replace("{1}", QuartzPrefix, StringComparison.Ordinal)
            .Split(BetweenStatements)
            .Where(statement =>
                statement
                    .Split('\n')
                    .Any(line =>
                        !string.IsNullOrWhiteSpace(line) && !line.StartsWith("--", StringComparison.Ordinal)
                    )
            );

    private static string Text(Type beside, string name)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
