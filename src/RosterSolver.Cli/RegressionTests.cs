using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>The tests that a command line names, read.</summary>
/// <param name="Rules">Rule tests.</param>
/// <param name="Scenarios">Scenarios that say what they expect.</param>
/// <param name="Unreadable">Files with faults.</param>
internal sealed record RegressionTests(
    IReadOnlyList<RuleTest> Rules,
    IReadOnlyList<ScenarioTest> Scenarios,
    IReadOnlyList<TestResult> Unreadable
)
{
    /// <summary>Reads all files; those in a folder that are no tests are passed over.</summary>
    /// <param name="paths">Files and folders; all of them exist.</param>
    /// <param name="time">The longest search of each scenario; null for its own.</param>
    public static RegressionTests Read(IEnumerable<string> paths, TimeSpan? time)
    {
        var rules = new List<RuleTest>();
        var scenarios = new List<ScenarioTest>();
        var unreadable = new List<TestResult>();
        foreach (var (path, isNamed) in TestPaths.Of(paths).OfType<(string, bool)>())
        {
            var file = TestFile.Of(path, Disk.Read);
            if (file.Errors.Count > 0)
                unreadable.Add(TestResult.Unreadable(file, file.Errors));
            else if (file.Kind == TestFileKind.RuleTests)
                Keep(RuleTestReader.Read(path, Disk.Read), file, rules.AddRange);
            else if (file.Kind == TestFileKind.Scenario)
                Keep(ScenarioReader.Read(path, Disk.Read), file, read => scenarios.Add(Test(read)));
            else if (isNamed)
                unreadable.Add(
                    TestResult.Unreadable(
                        file,
                        [new(new(path, 1, 1), "this is no test", "the key expect, rule-test or rule-tests")]
                    )
                );
        }

        return new(rules, scenarios, unreadable);

        ScenarioTest Test(Scenario read) =>
            new(read, time is { } limit ? read.Solve with { Time = limit } : read.Solve, Disk.Read);

        void Keep<T>(Result<T> read, TestFile file, Action<T> keep)
            where T : class
        {
            if (read.Ok)
                keep(read.Value);
            else
                unreadable.Add(TestResult.Unreadable(file, read.Errors));
        }
    }

    /// <summary>Those whose name or file has a text in it; files with faults all.</summary>
    public RegressionTests Having(string text)
    {
        return this with
        {
            Rules = [.. Rules.Where(test => Has(test.Name) || Has(test.At.File))],
            Scenarios = [.. Scenarios.Where(test => Has(test.Scenario.Name) || Has(test.Scenario.File))],
        };

        bool Has(string name) => name.Contains(text, StringComparison.OrdinalIgnoreCase);
    }
}
