using RosterSolver.Reports;

namespace RosterSolver.Tests.Reports;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("roster-output-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Files_are_written_and_nothing_else_is_left()
    {
        var folder = Path.Combine(root, "new", "folder");
        Assert.Null(OutputFolder.Write(folder, [new("a.txt", "old"), new("b.txt", "班")]));
        Assert.Null(OutputFolder.Write(folder, [new("a.txt", "new")]));
        Assert.Equal(["a.txt", "b.txt"], Names(folder));
        Assert.Equal("new", File.ReadAllText(Path.Combine(folder, "a.txt")));
        Assert.Equal("班"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder, "b.txt")));
    }

    [Fact]
    public void A_name_that_is_taken_by_a_folder_is_a_sentence_and_leaves_no_temporary_file()
    {
        Directory.CreateDirectory(Path.Combine(root, "b.txt"));
        var fault = OutputFolder.Write(root, [new("b.txt", "text")]);
        Assert.StartsWith($"cannot write {Path.Combine(root, "b.txt")}: ", fault, StringComparison.Ordinal);
        Assert.Equal(["b.txt"], Names(root));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_a_sentence()
    {
        var file = Path.Combine(root, "file");
        File.WriteAllText(file, "");
        Assert.StartsWith(
            $"cannot write {file}",
            OutputFolder.Write(file, [new("a.txt", "")]),
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
