namespace RosterSolver.Tests.Cli;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("roster-convert-").FullName;

    public ConvertCommandTests()
    {
        foreach (var name in new[] { "base.yaml", "calls.csv" })
            File.Copy(
                GoldenFile.PathOf("tests", "RosterSolver.Tests", "Golden", "Broken", name),
                Path.Combine(root, name)
            );
        File.WriteAllText(
            Path.Combine(root, "more.yaml"),
            "extends: base.yaml\nscenario: more\nsolve: { time: 3s }\n"
        );
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("one.yaml")]
    [InlineData("one.json")]
    [InlineData("one.xlsx")]
    public void What_is_written_is_whole_and_asks_for_the_same_people(string file)
    {
        Assert.Equal((0, $"Written to {file}\n", ""), Outcome("convert", "more.yaml", file));
        File.Delete(Path.Combine(root, "base.yaml"));
        var (code, output, errors) = Outcome("demand", file, "--quiet");
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("more: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_its_data_do_not_lie_beside_is_not_written()
    {
        Directory.CreateDirectory(Path.Combine(root, "below"));
        var (code, _, errors) = Outcome("convert", "more.yaml", "below/one.json");
        Assert.Equal(2, code);
        Assert.Contains(
            "write it into the folder of more.yaml, beside its data",
            errors,
            StringComparison.Ordinal
        );
        Assert.Contains("there is no file 'below/calls.csv'", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(root, "below")));
    }

    private (int, string, string) Outcome(params string[] line)
    {
        var run = RosterProcess.RunIn(root, line);
        return (run.ExitCode, run.Output, run.Errors);
    }
}
