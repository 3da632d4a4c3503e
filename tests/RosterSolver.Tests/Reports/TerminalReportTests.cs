using System.Text.RegularExpressions;
using RosterSolver.Economics;
using RosterSolver.Reports;
using RosterSolver.Rules;
using Spectre.Console;

namespace RosterSolver.Tests.Reports;

public sealed partial class TerminalReportTests
{
    [Fact]
    public void No_line_is_wider_than_100_cells() =>
        Assert.All(
            Terminal.Print(DrawnDesk.Report()).Split('\n'),
            line => Assert.InRange(Cells(line), 0, 100)
        );

    [Fact]
    public void Colour_says_nothing_that_the_text_does_not()
    {
        var report = DrawnDesk.Report();
        var coloured = Terminal.Print(report, AnsiSupport.Yes);
        Assert.Contains('\u001b', coloured);
        Assert.Equal(Terminal.Print(report), Escapes().Replace(coloured, ""));
    }

    [Fact]
    public void Names_are_no_markup() =>
        Assert.Contains(
            "[red]ann[/]",
            Terminal.Print(DrawnDesk.Report(firstAgent: "[red]ann[/]")),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_roster_from_elsewhere_has_no_bound()
    {
        var text = Terminal.Print(DrawnDesk.Checked());
        Assert.Contains(
            "checked: the roster keeps every rule that must hold",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("bound", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_that_disagrees_with_the_solver_is_not_to_be_used()
    {
        var report = DrawnDesk.Report();
        var broken = new Violation("leave", "ann", 0, 1, null, "ann is on leave");
        var plan = report.Plan with { Audit = new([.. report.Plan.Audit.Violations, broken]) };
        var text = Terminal.Print(report with { Plan = plan, Kpis = Kpis.Of(plan) });
        Assert.Contains("not to be used", text, StringComparison.Ordinal);
        Assert.Contains("ann is on leave", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, "agent-30 ", "more, see")]
    [InlineData(31, "... and 11 more, see roster.csv", "agent-21 ")]
    public void Of_more_than_30_agents_the_first_20_are_shown(int count, string shown, string hidden)
    {
        var brief = DrawnDesk.Report().Plan.Roster.Brief;
        var agents = Enumerable
            .Range(1, count)
            .Select(number => brief.Agents[0] with { Id = $"agent-{number}" });
        var text = Terminal.Print(
            new Rows(RosterGrid.Of(new(brief with { Agents = [.. agents] }, []), new([])))
        );
        Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, text, StringComparison.Ordinal);
    }

    /// <summary>Columns on a terminal: Chinese takes two.</summary>
    private static int Cells(string line) =>
        line.Sum(letter => letter is (>= '\u2e80' and <= '\u9fff') or (>= '\uff00' and <= '\uff60') ? 2 : 1);

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escapes();
}
