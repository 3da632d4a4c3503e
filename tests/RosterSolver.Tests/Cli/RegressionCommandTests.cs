namespace RosterSolver.Tests.Cli;

/// <summary>What <c>roster test</c> tells its caller; rule tests only, which need no solver.</summary>
public sealed class RegressionCommandTests : IDisposable
{
    private const string Passing =
        "rule-test: a short rest\nrules: { min-rest: { hours: 11 } }\nroster: 'Ann: L E'\nviolations: [{ rule: min-rest, agent: Ann, day: 2 }]\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("roster-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void All_as_expected_is_done()
    {
        Write("a.yaml", Passing);
        Write("no-test.yaml", "scenario: something else\n");
        var run = RosterProcess.Run("test", folder.FullName, "--quiet");
        Assert.Equal((0, "1 passed\n", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void A_failed_test_is_told_with_its_places_and_written_for_build_servers()
    {
        Write("a.yaml", Passing);
        Write("b.yaml", Passing.Replace("day: 2", "day: 1", StringComparison.Ordinal));
        var junit = Path.Combine(folder.FullName, "junit.xml");
        var run = RosterProcess.Run("test", folder.FullName, "--junit", junit);
        Assert.Equal(5, run.ExitCode);
        Assert.Contains("b.yaml:4:14: min-rest, Ann, day 1", run.Output.Replace("\n  ", " "));
        Assert.Contains("1 passed, 1 failed", run.Output);
        Assert.Contains("<testsuites tests=\"2\" failures=\"1\"", File.ReadAllText(junit));
    }

    [Fact]
    public void Unreadable_files_come_before_failed_tests_and_all_are_told()
    {
        Write("a.yaml", "rule-test: [");
        Write("b.yaml", Passing.Replace("day: 2", "day: 1", StringComparison.Ordinal));
        Write("c.yaml", "scenario: x\nexpect: { cost: { at-most: 1 } }\n");
        var run = RosterProcess.Run("test", folder.FullName, "--quiet");
        Assert.Equal((2, "1 failed, 2 unreadable\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Nothing_to_test_is_bad_input_whatever_the_reason()
    {
        Write("a.yaml", Passing);
        Assert.Equal(2, RosterProcess.Run("test", folder.FullName, "--filter", "night").ExitCode);
        Assert.Equal(2, RosterProcess.Run("test", Path.Combine(folder.FullName, "nowhere")).ExitCode);
    }

    [Fact]
    public void What_no_test_notices_is_a_failure()
    {
        Write("a.yaml", Passing);
        var run = RosterProcess.Run("test", folder.FullName, "--mutate");
        Assert.Equal(5, run.ExitCode);
        Assert.Matches(@"seats +switched off +none has the rule", run.Output);
        Assert.DoesNotContain("min-rest          switched off", run.Output);
    }

    private void Write(string name, string text) =>
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
