using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Cli;

/// <summary>Runs tests: rule tests at once, scenarios as many at a time as there are cores for.</summary>
/// <param name="Tests">The tests.</param>
/// <param name="OnlyChanged">Whether scenarios are left out that passed as they are now.</param>
/// <param name="Quiet">Whether to show no progress.</param>
internal sealed record RegressionRun(RegressionTests Tests, bool OnlyChanged, bool Quiet)
{
    private readonly Lock printing = new();

    /// <summary>The results: files with faults, rule tests, scenarios; what passed is written down beside the scenarios.</summary>
    public IReadOnlyList<TestResult> Results(CancellationToken cancellation)
    {
        var solved = new TestResult[Tests.Scenarios.Count];
        var known = Tests
            .Scenarios.Select(test => Folder(test.Scenario.File))
            .Distinct()
            .ToDictionary(f => f, Passed);
        Parallel.For(
            0,
            solved.Length,
            new() { MaxDegreeOfParallelism = Series.UsualJobs },
            place => solved[place] = Run(Tests.Scenarios[place], known, cancellation)
        );
        foreach (var folder in solved.GroupBy(result => Folder(result.File)))
            WriteDown(folder, known[folder.Key]);
        return [.. Tests.Unreadable, .. Tests.Rules.Select(TestResult.Of), .. solved];
    }

    private TestResult Run(
        ScenarioTest test,
        Dictionary<string, PassedScenarios> known,
        CancellationToken cancellation
    )
    {
        var (folder, name) = (Folder(test.Scenario.File), Path.GetFileName(test.Scenario.File));
        if (OnlyChanged && known[folder].Holds(name, test.Scenario.InputHash))
            return test.LeftOut(TestStatus.Unchanged);
        var result = cancellation.IsCancellationRequested
            ? test.LeftOut(TestStatus.NotRun)
            : test.Run(cancellation);
        if (!Quiet && result.Status != TestStatus.NotRun)
            lock (printing)
                Console.Error.WriteLine(
                    $"{TestReport.Word(result.Status), -9} {result.Elapsed.TotalSeconds, 6:0.0} s  {result.Name}"
                );
        return result;
    }

    private static PassedScenarios Passed(string folder) =>
        PassedScenarios.Of(Disk.Read(Path.Combine(folder, PassedScenarios.FileName)));

    private static void WriteDown(IGrouping<string, TestResult> folder, PassedScenarios known)
    {
        var run = folder
            .Where(result => result.Status is not (TestStatus.Unchanged or TestStatus.NotRun))
            .ToList();
        if (run.Count == 0)
            return;
        var now = known.With(
            run.Select(result =>
                (Path.GetFileName(result.File), result.Status == TestStatus.Passed ? result.InputHash : null)
            )
        );
        Output.Folder(folder.Key, [new(PassedScenarios.FileName, now.Text())]);
    }

    private static string Folder(string file) =>
        Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".";
}
