using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What became of a test.</summary>
public enum TestStatus
{
    /// <summary>All is as expected.</summary>
    Passed,

    /// <summary>Something is not.</summary>
    Failed,

    /// <summary>The file has faults.</summary>
    Unreadable,

    /// <summary>Left out: nothing has changed since it passed.</summary>
    Unchanged,

    /// <summary>Left out: the run was ended before, or while, it ran.</summary>
    NotRun,

    /// <summary>Solver and audit disagree, which is a fault of our own.</summary>
    Unsound,
}

/// <summary>A test and what became of it.</summary>
/// <param name="File">Its file.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">A scenario or a rule test.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Faults">What is not as expected, or wrong with the file.</param>
/// <param name="Elapsed">Wall time of the solve; none for a rule test.</param>
public sealed record TestResult(
    string File,
    string Name,
    TestFileKind Kind,
    TestStatus Status,
    IReadOnlyList<TestFault> Faults,
    TimeSpan Elapsed
)
{
    /// <summary>Hash of all that a scenario was made of.</summary>
    public string? InputHash { get; init; }

    /// <summary>What was expected of a scenario, and found.</summary>
    public IReadOnlyList<MetExpectation> Expectations { get; init; } = [];

    /// <summary>A rule test, judged.</summary>
    public static TestResult Of(RuleTest test)
    {
        var faults = test.Judge().Select(one => new TestFault(one.At, one.Sentence)).ToList();
        return new(
            test.At.File,
            test.Name,
            TestFileKind.RuleTests,
            faults.Count == 0 ? TestStatus.Passed : TestStatus.Failed,
            faults,
            TimeSpan.Zero
        );
    }

    /// <summary>A file with faults.</summary>
    public static TestResult Unreadable(TestFile file, IReadOnlyList<ScenarioError> errors) =>
        new(
            file.Path,
            Path.GetFileName(file.Path),
            file.Kind,
            TestStatus.Unreadable,
            [.. errors.Select(error => new TestFault(error.At, $"{error}"[($"{error.At}".Length + 2)..]))],
            TimeSpan.Zero
        );
}

/// <summary>What is not as it should be.</summary>
/// <param name="At">Where.</param>
/// <param name="Sentence">What, without a final stop.</param>
public sealed record TestFault(SourceSpan At, string Sentence);
