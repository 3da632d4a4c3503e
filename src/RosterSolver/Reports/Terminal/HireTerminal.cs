using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Solver;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>Overtime or hire, on a terminal of 100 columns: one page.</summary>
public static class HireTerminal
{
    /// <summary>The answer, to be written on a console.</summary>
    public static IRenderable Of(HireReport report) =>
        new Rows([
            new Markup(
                $"[bold {(report.Study.IsProven ? "green" : "yellow")}]{OneLine(report).EscapeMarkup()}[/]"
            ),
            .. Section(report.Say($"Cost of a week, {report.Scenario.Currency}"), Policies(report)),
            .. Section(report.Say("Break-even"), BreakEven(report)),
            new Text(HireWords.Reading(report)),
            new Text(HireWords.Terms(report)),
            .. Section(report.Say("By number of hires"), Curve(report)),
            .. Section(report.Say("From today to the full crew"), Course(report)),
            new Text(string.Join('\n', CrewWords.Sentences(report))),
            .. Section(report.Say("What would change the answer"), Sensitivity(report)),
            new Text(HireWords.Sensitivity(report)),
            .. Section(
                report.Say("What this rests on"),
                AssumptionTables.Terminal(report.Assumptions, report.Language)
            ),
            new Text(string.Join('\n', HireWords.Method(report)) + '\n'),
        ]);

    /// <summary>What the searches may take.</summary>
    /// <param name="terms">The terms of hiring.</param>
    /// <param name="search">How each roster is searched.</param>
    /// <param name="jobs">How many at a time.</param>
    public static string Budget(HiringTerms terms, SolveSettings search, int jobs) =>
        HireWords.Budget(terms, search, jobs);

    /// <summary>The recommendation.</summary>
    public static string OneLine(HireReport report) => HireWords.Recommendation(report);

    private static IEnumerable<IRenderable> Section(string title, Grid grid) =>
        [Text.Empty, new Markup($"[bold underline]{title.EscapeMarkup()}[/]"), grid];

    private static Grid Policies(HireReport report)
    {
        var grid = PlainGrid.Of([Left(""), .. HireTable.Titles(report).Select(Right)]);
        foreach (var row in HireTable.Rows(report))
        {
            var style = row.IsTotal ? new Style(decoration: Decoration.Bold) : Style.Plain;
            grid.AddRow([
                new Text(row.Name(report.Language), style),
                .. row.Values.Select(value => new Text(value, style)),
            ]);
        }

        return grid;
    }

    private static Grid BreakEven(HireReport report)
    {
        var grid = PlainGrid.Of(Left(""), Right(""), Left(report.Say("how it is computed")));
        foreach (var (name, value, meaning) in HireWords.BreakEven(report))
            grid.AddRow(
                new Text(name),
                new Text(value, new Style(decoration: Decoration.Bold)),
                new Text(meaning)
            );
        return grid;
    }

    private static Grid Curve(HireReport report) =>
        Table(HireTable.TitlesByHires(report), HireTable.ByHires(report));

    private static Grid Course(HireReport report) => Table(CrewTable.Titles(report), CrewTable.Rows(report));

    private static Grid Sensitivity(HireReport report) =>
        Table(HireTable.SensitivityTitles(report), HireTable.Sensitivity(report));

    private static Grid Table(IEnumerable<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        var grid = PlainGrid.Of([
            .. titles.Select(title => title.StartsWith('#') ? Right(title[1..]) : Left(title)),
        ]);
        foreach (var row in rows)
            grid.AddRow([.. row.Select(cell => new Text(cell))]);
        return grid;
    }
}
