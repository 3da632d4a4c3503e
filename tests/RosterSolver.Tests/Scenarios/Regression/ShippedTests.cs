using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Tests.Scenarios;

/// <summary>The rule tests and saved scenarios of the folder scenarios/tests.</summary>
public sealed class ShippedTests
{
    private const int FewestRuleTests = 60;
    private const int FewestScenarios = 30;

    private static readonly string root = GoldenFile.PathOf("scenarios", "tests");

    private static readonly IReadOnlyList<RuleTest> rules =
    [
        .. Files(TestFileKind.RuleTests).SelectMany(file => Sound(RuleTestReader.Read(file, Disk.Read))),
    ];

    [Fact]
    public void Every_rule_test_passes() =>
        Assert.Empty(
            rules.SelectMany(test => test.Judge().Select(one => $"{one.At}: {test.Name}: {one.Sentence}"))
        );

    /// <summary>Of every rule of the catalogue and every option; a new one is to have its file in scenarios/tests/rules.</summary>
    [Fact]
    public void No_change_of_a_rule_goes_unnoticed() =>
        Assert.Empty(MutationStudy.Of(rules).Unnoticed.Select(one => $"{one.Kind}"));

    [Fact]
    public void There_are_as_many_as_are_promised()
    {
        Assert.InRange(rules.Count, FewestRuleTests, int.MaxValue);
        Assert.InRange(Files(TestFileKind.Scenario).Count(), FewestScenarios, int.MaxValue);
    }

    [Fact]
    public void Every_saved_scenario_is_sound() =>
        Assert.All(Files(TestFileKind.Scenario), file => Sound(ScenarioReader.Read(file, Disk.Read)));

    /// <summary>A handful; <c>make regression</c> runs them all.</summary>
    [Theory]
    [InlineData("hotel-front-desk")]
    [InlineData("impossible-total")]
    [InlineData("newspaper-history")]
    public void A_saved_scenario_passes(string name)
    {
        var scenario = Sound(ScenarioReader.Read($"{root.Replace('\\', '/')}/solved/{name}.yaml", Disk.Read));
        var settings = scenario.Solve with { Time = TimeSpan.FromSeconds(3), Repeatable = true };
        var result = new ScenarioTest(scenario, settings, Disk.Read).Run(CancellationToken.None);
        Assert.Empty(result.Faults);
        Assert.Equal(TestStatus.Passed, result.Status);
    }

    /// <summary>Scenarios of the economics, which stand among the samples.</summary>
    [Theory]
    [InlineData("seven-agent-desk.yaml")]
    [InlineData("desk-in-spring.yaml")]
    public void A_sample_is_as_it_expects(string name)
    {
        var scenario = Sound(RosterSolver.Tests.Scenarios.Files.Shipped(name));
        var settings = scenario.Solve with { Time = TimeSpan.FromSeconds(4), Repeatable = true };
        var result = new ScenarioTest(scenario, settings, Disk.Read).Run(CancellationToken.None);
        Assert.Empty(result.Faults);
        Assert.Equal(TestStatus.Passed, result.Status);
    }

    [Fact]
    public void A_saved_scenario_notices_that_a_rule_is_gone_which_it_needs()
    {
        var scenario = Sound(
            ScenarioReader.Read($"{root.Replace('\\', '/')}/solved/hotel-front-desk.yaml", Disk.Read)
        );
        var settings = scenario.Solve with { Time = TimeSpan.FromSeconds(1), Repeatable = true };
        var off = RuleMutation.Of(scenario.Rules).Single(one => one.Kind == MutationKind.Off("heads"));
        Assert.True(new ScenarioTest(scenario, settings, Disk.Read).Notices(off, CancellationToken.None));
    }

    private static IEnumerable<string> Files(TestFileKind kind) =>
        Directory
            .EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Select(path => path.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => TestFile.Of(path, Disk.Read))
            .Where(file => file.Kind == kind)
            .Select(file => file.Path);

    private static T Sound<T>(Result<T> read)
        where T : class
    {
        Assert.Empty(read.Errors);
        return read.Value!;
    }
}
