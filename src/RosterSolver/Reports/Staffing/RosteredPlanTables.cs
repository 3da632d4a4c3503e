using System.Xml.Linq;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>The rounds of plan and roster as tables.</summary>
internal static class RosteredPlanTables
{
    /// <summary>For a terminal.</summary>
    public static IEnumerable<IRenderable> Terminal(RosteredPlan rostered)
    {
        yield return Said.Bold(
            RosteredPlanWords.Verdict(rostered),
            rostered.Agrees ? Color.Green : Color.Yellow
        );
        var grid = PlainGrid.Of([
            .. RosteredPlanWords.Titles.Select(title => Right(title.Replace(' ', '\n'))),
        ]);
        foreach (var row in RosteredPlanWords.Rows(rostered))
            grid.AddRow([.. row.Select(value => new Text(value))]);
        yield return grid;
        yield return new Said(string.Join('\n', RosteredPlanWords.Notes(rostered)) + '\n');
    }

    /// <summary>For the page.</summary>
    public static IEnumerable<XElement> Html(RosteredPlan rostered)
    {
        yield return Reports.Html.Styled(
            "p",
            rostered.Agrees ? "status" : "status open",
            Reports.Html.Tag("b", RosteredPlanWords.Verdict(rostered))
        );
        yield return HtmlTables.Table(
            [.. RosteredPlanWords.Titles.Select(title => $"#{title}")],
            RosteredPlanWords.Rows(rostered).Select(row => HtmlTables.Row([.. row.Select(HtmlTables.Number)]))
        );
        yield return Reports.Html.Tag(
            "ul",
            RosteredPlanWords.Notes(rostered).Select(note => Reports.Html.Tag("li", note))
        );
    }
}
