using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Scenarios;

/// <summary>
/// Golden/Broken holds scenarios with one fault each, named after it, and beside each what the planner is told. What
/// may be a slip gets a warning; a slip that is mended silently, as documented, reads "no fault".
/// </summary>
public class BrokenScenarioTests
{
    private const string NoFault = "no fault\n";
    private static readonly string folder = GoldenFile.PathOf(
        "tests",
        "RosterSolver.Tests",
        "Golden",
        "Broken"
    );

    [Fact]
    public void The_scenario_that_the_others_break_is_sound() =>
        Assert.Equal(NoFault, Told(Path.Combine(folder, "base.yaml")));

    [Fact]
    public void Tells_what_the_golden_files_say() =>
        Assert.Empty(
            Broken()
                .Select(file => GoldenFile.Difference(Path.ChangeExtension(file, "txt"), Told(file)))
                .OfType<string>()
        );

    [Fact]
    public void One_fault_is_told_once() =>
        Assert.DoesNotContain(Broken(), file => Told(file).Count(letter => letter == '\n') != 1);

    [Fact]
    public void Every_golden_file_has_its_scenario() =>
        Assert.Equal(
            Broken().Select(Path.GetFileNameWithoutExtension),
            Files("*.txt").Select(Path.GetFileNameWithoutExtension)
        );

    private static IEnumerable<string> Broken() =>
        Files("*.yaml").Where(file => Path.GetFileName(file) != "base.yaml");

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);

    /// <summary>One line a fault; paths begin in the folder, so that they are the same on every machine.</summary>
    private static string Told(string file)
    {
        var read = ScenarioReader.Read(Path.GetFileName(file), path => Disk.Read(Path.Combine(folder, path)));
        var told = read.Ok
            ? read.Value.Warnings.Select(warning => $"{warning}")
            : read.Errors.Select(e => $"{e}");
        return string.Concat(told.DefaultIfEmpty("no fault").Select(line => $"{line}\n"));
    }
}
