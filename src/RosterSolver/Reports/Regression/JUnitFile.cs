using System.Globalization;
using System.Xml.Linq;
using RosterSolver.Economics;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>The results of a test run as JUnit XML, which build servers read.</summary>
public static class JUnitFile
{
    /// <summary>The text: a suite for each file, a case for each test.</summary>
    public static string Text(IReadOnlyList<TestResult> results)
    {
        var suites = new XElement(
            "testsuites",
            Counts(results),
            results.GroupBy(result => result.File, StringComparer.Ordinal).Select(Suite)
        );
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{suites.ToString().ReplaceLineEndings("\n")}\n";
    }

    private static XElement Suite(IGrouping<string, TestResult> file) =>
        new("testsuite", new XAttribute("name", file.Key), Counts([.. file]), file.Select(Case));

    private static IEnumerable<XAttribute> Counts(IReadOnlyList<TestResult> results) =>
        [
            new("tests", results.Count),
            new("failures", results.Count(result => result.Status == TestStatus.Failed)),
            new("errors", results.Count(result => IsError(result.Status))),
            new("skipped", results.Count(result => IsSkipped(result.Status))),
            new("time", Seconds(results.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Elapsed))),
        ];

    private static XElement Case(TestResult result)
    {
        var test = new XElement(
            "testcase",
            new XAttribute("classname", result.File),
            new XAttribute("name", result.Name),
            new XAttribute("time", Seconds(result.Elapsed))
        );
        if (IsSkipped(result.Status))
            test.Add(new XElement("skipped", new XAttribute("message", TestReport.Word(result.Status))));
        if (result.Faults.Count > 0)
            test.Add(
                new XElement(
                    IsError(result.Status) ? "error" : "failure",
                    new XAttribute("message", result.Faults[0].Sentence),
                    string.Join('\n', result.Faults.Select(fault => $"{fault.At}: {fault.Sentence}"))
                )
            );
        return test;
    }

    private static bool IsError(TestStatus status) => status is TestStatus.Unreadable or TestStatus.Unsound;

    private static bool IsSkipped(TestStatus status) => status is TestStatus.Unchanged or TestStatus.NotRun;

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
