using System.Xml.Linq;
using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Scenarios;

namespace RosterSolver.Tests.Reports;

public sealed class TestReportTests
{
    private static readonly IReadOnlyList<TestResult> results =
    [
        Result(
            "scenarios/tests/broken.yaml",
            "broken.yaml",
            TestStatus.Unreadable,
            "unknown key 'expct'; expected ..."
        ),
        Result("scenarios/tests/rules/leave.yaml", "a shift on leave", TestStatus.Passed) with
        {
            Kind = TestFileKind.RuleTests,
        },
        Result("scenarios/tests/rules/leave.yaml", "a night before it", TestStatus.Passed) with
        {
            Kind = TestFileKind.RuleTests,
        },
        Result(
            "scenarios/tests/rules/min-rest.yaml",
            "<short> & \"sweet\"",
            TestStatus.Failed,
            "found, not expected"
        ) with
        {
            Kind = TestFileKind.RuleTests,
        },
        Result("scenarios/tests/solved/bank-desk.yaml", "bank-desk", TestStatus.Passed) with
        {
            Elapsed = TimeSpan.FromSeconds(2.25),
        },
        Result(
            "scenarios/tests/solved/a-name-that-is-very-long-indeed.yaml",
            "a scenario whose name is much longer than any table would like to be wide",
            TestStatus.Failed,
            "cost: expected at most 100, found 120",
            "service-level: expected at least 80%, found 78.3%"
        ) with
        {
            Elapsed = TimeSpan.FromSeconds(61),
        },
        Result("scenarios/tests/solved/taxi.yaml", "taxi", TestStatus.Unchanged),
        Result("scenarios/tests/solved/ward.yaml", "ward", TestStatus.NotRun),
    ];

    [Fact]
    public void The_table_stays() => Golden.Holds("tests.txt", Terminal.Print(TestReport.Of(results)));

    [Fact]
    public void The_table_is_at_most_100_columns_wide() =>
        Assert.All(
            Terminal.Print(TestReport.Of(results)).Split('\n'),
            line => Assert.True(line.Length <= 100, line)
        );

    [Fact]
    public void The_junit_file_stays() => Golden.Holds("tests.xml", JUnitFile.Text(results));

    [Fact]
    public void The_junit_file_counts_what_it_holds()
    {
        var suites = XDocument.Parse(JUnitFile.Text(results)).Root!;
        foreach (var suite in suites.Elements("testsuite").Append(suites))
        {
            var cases = suite.Descendants("testcase").ToList();
            Assert.Equal(
                (cases.Count, Count("failure"), Count("error"), Count("skipped")),
                (Number("tests"), Number("failures"), Number("errors"), Number("skipped"))
            );

            int Count(string name) => cases.Count(one => one.Element(name) is not null);
            int Number(string name) => (int)suite.Attribute(name)!;
        }
    }

    [Fact]
    public void The_json_stays() => Golden.Holds("tests.json", TestsFile.Text(results));

    [Fact]
    public void What_no_test_notices_is_listed()
    {
        var study = new MutationStudy([
            new(MutationKind.Off("leave"), 2, 2),
            new(MutationKind.Off("seats"), 0, 0),
            new(new("seats", "at-most", "one more"), 3, 0),
            new(MutationKind.Unwritten("seats", "price"), 0, 0),
        ]);
        Golden.Holds("mutations.txt", Terminal.Print(MutationReport.Of(study)));
        Assert.Equal("2 rules changed in 4 ways: 3 that no test notices", MutationReport.OneLine(study));
        Assert.Equal(
            "1 rules changed in 1 ways: a test notices each",
            MutationReport.OneLine(new([new(MutationKind.Off("leave"), 2, 2)]))
        );
    }

    private static TestResult Result(
        string file,
        string name,
        TestStatus status,
        params IEnumerable<string> faults
    ) =>
        new(
            file,
            name,
            TestFileKind.Scenario,
            status,
            [.. faults.Select((fault, place) => new TestFault(new(file, place + 3, 5), fault))],
            TimeSpan.Zero
        );
}
