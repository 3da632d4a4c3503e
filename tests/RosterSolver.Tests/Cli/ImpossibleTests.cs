namespace RosterSolver.Tests.Cli;

public sealed class ImpossibleTests : IDisposable
{
    private const int Done = 0;
    private const int BadInput = 2;
    private const int Impossible = 3;

    private const string OnCost = "contracts: { full-time: { on-cost: 0% } }\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("roster-impossible-");
    private readonly string scenario;

    public ImpossibleTests()
    {
        foreach (var name in new[] { "base.yaml", "calls.csv" })
            File.Copy(
                GoldenFile.PathOf("tests", "RosterSolver.Tests", "Golden", "Broken", name),
                Path.Combine(folder.FullName, name)
            );
        scenario = Path.Combine(folder.FullName, "tight.yaml");
        File.WriteAllText(
            scenario,
            "extends: base.yaml\nrules: { max-shifts: { shifts: 0, for: [ann] }, seats: { at-most: 9 } }\n"
                + OnCost
        );
    }

    [Fact]
    public void Is_told_with_places_and_a_change_that_solves()
    {
        var run = RosterProcess.Run(
            "solve",
            scenario,
            "--relax",
            "1",
            "--out",
            Path.Combine(folder.FullName, "out")
        );
        Assert.Equal(Impossible, run.ExitCode);
        Assert.Contains("max-shifts (shifts: 0) for ann", run.Errors);
        Assert.Contains("tight.yaml:2:10", run.Output);
        Assert.Contains("Rules that it breaks", run.Output);
        Assert.Contains(
            "\"minimal\": true",
            File.ReadAllText(Path.Combine(folder.FullName, "out", "summary.json"))
        );
        var relaxed = RosterProcess.Run(
            "solve",
            Path.Combine(folder.FullName, "tight-relaxed-1.yaml"),
            "--quiet"
        );
        Assert.Equal(Done, relaxed.ExitCode);
    }

    [Fact]
    public void A_change_that_was_not_found_cannot_be_written()
    {
        var run = RosterProcess.Run("solve", scenario, "--relax", "9", "--quiet");
        Assert.Equal(BadInput, run.ExitCode);
        Assert.Contains("changes were found", run.Errors);
    }

    [Fact]
    public void A_comparison_tells_why_a_variant_is_impossible()
    {
        var sound = Path.Combine(folder.FullName, "sound.yaml");
        File.WriteAllText(sound, $"extends: base.yaml\n{OnCost}");
        var run = RosterProcess.Run("compare", sound, scenario, "--time", "5");
        Assert.Equal(Impossible, run.ExitCode);
        Assert.Contains("max-shifts (shifts: 0) for ann", run.Output + run.Errors);
        Assert.Contains("tight.yaml:2:10", run.Output + run.Errors);
    }

    [Fact]
    public void The_others_are_compared_all_the_same()
    {
        foreach (var name in new[] { "one", "two" })
            File.WriteAllText(
                Path.Combine(folder.FullName, $"{name}.yaml"),
                $"extends: base.yaml\nscenario: {name}\n{OnCost}"
            );
        var run = RosterProcess.Run([
            "compare",
            Path.Combine(folder.FullName, "one.yaml"),
            scenario,
            Path.Combine(folder.FullName, "two.yaml"),
            "--time",
            "5",
            "--quiet",
        ]);
        Assert.Equal(Impossible, run.ExitCode);
        Assert.Matches(
            "^not distinguishable: one costs .*; without a roster: small",
            run.Output
        );
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("price")]
    public void A_cost_that_is_missing_is_a_fault_of_whatever_recommends(string command)
    {
        var cheap = Path.Combine(folder.FullName, "base.yaml");
        var run = RosterProcess.Run([command, cheap, .. command == "compare" ? [scenario] : (string[])[]]);
        Assert.Equal(BadInput, run.ExitCode);
        Assert.Contains("base.yaml:", run.Errors);
        Assert.Contains("on-cost of full-time is not written", run.Errors);
        Assert.Contains("1 fault", run.Errors);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
