using RosterSolver.Web.Store;

namespace RosterSolver.Tests.Web;

[Collection(DatabaseTests.Name)]
public sealed class SchemaTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task Many_may_migrate_at_the_same_moment(string kind)
    {
        var database = databases.Empty(kind);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Schema.Migrate(database))));
        var (migrations, quartz) = await database.Read(async transaction =>
            (
                await transaction.First<long>("select count(*) from migrations"),
                await transaction.First<long>("select count(*) from quartz_job_details")
            )
        );
        Assert.Equal((Schema.Names().Count(), 0), (migrations, quartz));
    }

    [Fact]
    public void A_second_server_is_kept_from_a_data_folder()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        using (DataLock.Take(folder))
            Assert.Contains(
                "another server",
                Assert.Throws<IOException>(() => DataLock.Take(folder)).Message
            );
        DataLock.Take(folder).Dispose();
    }

    [PostgresFact]
    public void PostgreSQL_is_tested_too() => Assert.Null(PostgresServer.Missing);
}
