using System.CommandLine.Parsing;
using RosterSolver.Cli;

namespace RosterSolver.Tests.Cli;

/// <summary>The examples of the help that search nothing end well, run as they are written beside the shipped scenarios.</summary>
public sealed class ExampleRunTests : IDisposable
{
    private static readonly string[] commands =
    [
        "lint",
        "check",
        "evaluate",
        "diff",
        "export",
        "convert",
        "demand",
        "fairness",
        "law",
        "schema",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("roster-examples-").FullName;

    public ExampleRunTests()
    {
        var shipped = GoldenFile.PathOf("scenarios");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "scenarios", Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static TheoryData<string> Lines =>
        [
            .. commands.SelectMany(Examples.Of).Select(one => one.Line).Distinct(),
            .. Examples
                .Of("init")
                .Select(one => one.Line)
                .Where(line => line.StartsWith("init --", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_ends_well(string line)
    {
        var run = RosterProcess.RunIn(folder, [.. CommandLineParser.SplitCommandLine(line)]);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
