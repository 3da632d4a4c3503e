using System.IO.Compression;
using RosterSolver.Web.Jobs;
using RosterSolver.Web.Store;

namespace RosterSolver.Tests.Web;

[Collection(DatabaseTests.Name)]
public sealed class BackupTests(Databases databases) : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task A_restored_folder_has_all_that_was_there_when_it_was_copied()
    {
        var database = await databases.New("SQLite");
        var desk = Desk.At(database);
        var done = await desk.Submitted(Desk.Solve("first"));
        await desk.Attempts.Finish((await desk.Attempts.Begin(done))!, Desk.Done("roster.csv", "text"));
        var folder = Path.GetDirectoryName(database.File)!;
        Directory.CreateDirectory(Path.Combine(folder, "tenants", "north"));
        await File.WriteAllTextAsync(Path.Combine(folder, "tenants", "north", "desk.yaml"), "scenario: desk");
        var (file, restored) = (Path.Combine(root, "copy.zip"), Path.Combine(root, "restored"));
        // An open reader and what came last, still in the write-ahead log, are no hindrance.
        await using (await database.Open())
            Backup.Write(folder, file);
        await desk.Submitted(Desk.Solve("after"));
        Backup.Restore(file, restored);
        var again = Desk.At(new Database(null, restored));
        await Schema.Migrate(again.Database);
        Assert.Equal(
            [done],
            (await again.Jobs.List(Desk.Tenant, JobFilter.All, new(0, 9))).Select(job => job.Id)
        );
        Assert.Equal("text"u8.ToArray(), await again.Jobs.File(done, "roster.csv"));
        Assert.Equal(
            "scenario: desk",
            await File.ReadAllTextAsync(Path.Combine(restored, "tenants", "north", "desk.yaml"))
        );
        Assert.Equal(
            ["copy.zip", "restored"],
            Directory.GetFileSystemEntries(root).Select(Path.GetFileName).Order()
        );
    }

    [Fact]
    public async Task A_folder_that_has_anything_in_it_is_left_alone()
    {
        var database = await databases.New("SQLite");
        var file = Path.Combine(root, "copy.zip");
        Backup.Write(Path.GetDirectoryName(database.File)!, file);
        var fault = Assert.Throws<IOException>(() => Backup.Restore(file, root));
        Assert.Contains("not empty", fault.Message);
    }

    [Fact]
    public void What_is_no_data_folder_or_no_copy_is_refused()
    {
        Assert.Contains(
            "no data folder",
            Assert.Throws<IOException>(() => Backup.Write(root, "x.zip")).Message
        );
        var file = Path.Combine(root, "other.zip");
        using (ZipFile.Open(file, ZipArchiveMode.Create)) { }
        Assert.Throws<InvalidDataException>(() => Backup.Restore(file, Path.Combine(root, "new")));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
