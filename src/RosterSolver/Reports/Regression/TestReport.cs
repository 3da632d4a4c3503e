using RosterSolver.Economics;
using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>The results of a test run on a terminal of up to 100 columns.</summary>
public static class TestReport
{
    private const int LongestName = 42;
    private const int LongestFile = 33;

    /// <summary>A row for each scenario, one for each file of rule tests, then what failed with its places.</summary>
    public static IRenderable Of(IReadOnlyList<TestResult> results) =>
        new Rows([Table(results), .. Failures(results), Text.Empty, new Markup(Summary(results))]);

    /// <summary>How many passed, failed and so on, in one line.</summary>
    public static string OneLine(IReadOnlyList<TestResult> results) =>
        string.Join(
            ", ",
            results
                .GroupBy(result => result.Status)
                .OrderBy(group => group.Key)
                .Select(group => $"{group.Count()} {Word(group.Key)}")
                .DefaultIfEmpty("no tests")
        );

    /// <summary>A status as people read it.</summary>
    public static string Word(TestStatus status) => KebabCase.Of($"{status}").Replace('-', ' ');

    private static string Summary(IReadOnlyList<TestResult> results) =>
        $"[bold {(results.All(IsFine) ? "green" : "red")}]{OneLine(results)}[/]";

    private static bool IsFine(TestResult result) =>
        result.Status is TestStatus.Passed or TestStatus.Unchanged;

    private static Grid Table(IReadOnlyList<TestResult> results)
    {
        var grid = PlainGrid.Of(Left("result"), Left("test"), Left("file"), Right("s"));
        foreach (var file in results.GroupBy(result => (result.File, result.Kind)))
        {
            if (file.Key.Kind == TestFileKind.RuleTests && file.All(IsFine))
                Row(grid, TestStatus.Passed, $"{file.Count()} rule tests", file.Key.File, TimeSpan.Zero);
            else
                foreach (var result in file)
                    Row(grid, result.Status, result.Name, result.File, result.Elapsed);
        }

        return grid;
    }

    private static void Row(Grid grid, TestStatus status, string name, string file, TimeSpan elapsed)
    {
        var colour = status switch
        {
            TestStatus.Passed => "green",
            TestStatus.Unchanged or TestStatus.NotRun => "grey",
            _ => "red",
        };
        grid.AddRow(
            new Markup($"[{colour}]{Word(status)}[/]"),
            new Text(Shortened(name, LongestName)),
            new Text(Ending(file)),
            new Text(elapsed > TimeSpan.Zero ? $"{elapsed.TotalSeconds:0.0}" : "")
        );
    }

    private static IEnumerable<IRenderable> Failures(IReadOnlyList<TestResult> results)
    {
        foreach (var result in results.Where(result => result.Faults.Count > 0))
        {
            yield return Text.Empty;
            yield return new Markup($"[bold]{result.Name.EscapeMarkup()}[/] {Word(result.Status)}");
            foreach (var fault in result.Faults)
                yield return new Padder(new Text($"{fault.At}: {fault.Sentence}"), new(2, 0, 0, 0));
        }
    }

    private static string Shortened(string text, int most) =>
        text.Length <= most ? text : $"{text[..(most - 3)]}...";

    /// <summary>Of a long path its end, which tells files apart.</summary>
    private static string Ending(string path) =>
        path.Length <= LongestFile ? path : $"...{path[^(LongestFile - 3)..]}";
}
