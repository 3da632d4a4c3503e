using System.IO.Compression;
using RosterSolver.Web;
using RosterSolver.Web.Scenarios;

namespace RosterSolver.Tests.Web.Scenarios;

public sealed class TenantFilesTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("roster-files-").FullName;
    private readonly TenantFiles files;

    public TenantFilesTests() =>
        files = new(new("http://127.0.0.1:0", data) { Limits = new() { Files = 40 } });

    [Fact]
    public void A_new_tenant_finds_samples_that_can_all_be_solved()
    {
        var folder = files.Folder("new");
        var samples = files.List("new").Where(file => file.IsScenario).ToList();
        Assert.True(samples.Count >= 8);
        Assert.All(samples, file => Assert.Empty(CheckedScenario.Of(file.Name, null, folder, new()).Faults));
    }

    [Fact]
    public void Nobody_overwrites_what_they_have_not_seen()
    {
        Assert.Equal(WriteOutcome.Created, files.Write("a", "x.yaml", [1], null));
        Assert.Equal(WriteOutcome.NotSaid, files.Write("a", "x.yaml", [2], null));
        Assert.Equal(WriteOutcome.Changed, files.Write("a", "x.yaml", [2], "\"another\""));
        Assert.Equal([1], files.Find("a", "x.yaml")!.Bytes);
        Assert.Equal(WriteOutcome.Done, files.Write("a", "x.yaml", [2], StoredFile.TagOf([1])));
        Assert.Equal(WriteOutcome.Done, files.Write("a", "x.yaml", [3], TenantFiles.Any));
        Assert.Equal(WriteOutcome.Changed, files.Write("a", "none.yaml", [3], TenantFiles.Any));
    }

    [Fact]
    public void What_is_removed_is_what_was_seen()
    {
        files.Write("a", "x.yaml", [1], null);
        Assert.Equal(WriteOutcome.Changed, files.Remove("a", "x.yaml", "\"another\""));
        Assert.Equal(WriteOutcome.Done, files.Remove("a", "x.yaml", StoredFile.TagOf([1])));
        Assert.Equal(WriteOutcome.Missing, files.Remove("a", "x.yaml", TenantFiles.Any));
        Assert.Equal(WriteOutcome.BadName, files.Remove("a", "../x.yaml", TenantFiles.Any));
    }

    [Fact]
    public void A_tenant_has_at_most_so_many_files()
    {
        var there = files.List("a").Count;
        for (var number = there; number < 40; number++)
            Assert.Equal(WriteOutcome.Created, files.Write("a", $"x{number}.yaml", [1], null));
        Assert.Equal(WriteOutcome.TooMany, files.Write("a", "more.yaml", [1], null));
    }

    [Fact]
    public void A_workbook_that_would_grow_without_end_is_not_taken()
    {
        using var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open())
        {
            var spaces = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 65; megabyte++)
                entry.Write(spaces);
        }

        Assert.True(bomb.Length < 1024 * 1024);
        Assert.Equal(WriteOutcome.Inflates, files.Write("a", "bomb.xlsx", bomb.ToArray(), null));
        Assert.Equal(
            WriteOutcome.Inflates,
            files.Write("a", "broken.xlsx", "PK no archive"u8.ToArray(), null)
        );
        Assert.Null(files.Find("a", "bomb.xlsx"));
    }

    [Fact]
    public void Tenants_see_nothing_of_each_other()
    {
        files.Write("a", "own.yaml", [1], null);
        Assert.Null(files.Find("b", "own.yaml"));
        Assert.DoesNotContain(files.List("b"), file => file.Name == "own.yaml");
    }

    public void Dispose() => Directory.Delete(data, recursive: true);
}
