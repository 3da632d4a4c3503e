using System.Text.Json;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>The results of a test run, and of a study of mutations, as JSON.</summary>
public static class TestsFile
{
    /// <summary>The text: a row for each test with all that was expected and found.</summary>
    public static string Text(IReadOnlyList<TestResult> results) =>
        Json(
            new
            {
                Summary = TestReport.OneLine(results),
                Tests = results.Select(result => new
                {
                    result.File,
                    result.Name,
                    Kind = result.Kind == TestFileKind.RuleTests ? "rule-test" : "scenario",
                    Status = KebabCase.Of($"{result.Status}"),
                    Seconds = Math.Round(result.Elapsed.TotalSeconds, 3),
                    result.InputHash,
                    Faults = result.Faults.Select(fault => new
                    {
                        fault.At.File,
                        fault.At.Line,
                        fault.At.Column,
                        What = fault.Sentence,
                    }),
                    Expectations = result.Expectations.Select(one => new
                    {
                        one.What,
                        one.Expected,
                        Found = one.Seen,
                        one.Holds,
                    }),
                }),
            }
        );

    /// <summary>The text of a study: every change of every rule, with the tests that could notice it and those that do.</summary>
    public static string Text(MutationStudy study) =>
        Json(
            new
            {
                Unnoticed = study.Unnoticed.Count,
                Changes = study.Kinds.Select(kind => new
                {
                    kind.Kind.Rule,
                    kind.Kind.Option,
                    kind.Kind.Change,
                    kind.Tried,
                    kind.Noticed,
                }),
            }
        );

    private static string Json(object value) => JsonSerializer.Serialize(value, SummaryFile.Options) + "\n";
}
