using System.Xml.Linq;
using RosterSolver.Scenarios;
using Spectre.Console;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>What a result rests on, every value with its place in the file.</summary>
internal static class AssumptionTables
{
    /// <summary>For a terminal.</summary>
    public static Grid Terminal(IEnumerable<Assumption> assumptions, Language language = Language.En)
    {
        var titles = Titles(language);
        var place = new GridColumn().Padding(0, 0, 2, 0).NoWrap();
        var grid = PlainGrid.Of(Left(titles[0]), Left(titles[1]), (titles[2], place));
        foreach (var one in assumptions)
            grid.AddRow(new Text(one.Key), new Text(Written(one, language)), new Text($"{one.At}"));
        return grid;
    }

    /// <summary>For a page, folded.</summary>
    public static XElement Html(IEnumerable<Assumption> assumptions, Language language = Language.En) =>
        Reports.Html.Tag(
            "details",
            Reports.Html.Tag("summary", Title(language)),
            HtmlTables.Table(
                Titles(language),
                assumptions.Select(one =>
                    HtmlTables.Row(
                        Cell(one.Key).AsName(),
                        one.IsWritten ? Cell(one.Written).AsName() : Cell(one.Written),
                        Cell($"{one.At}").AsName()
                    )
                )
            )
        );

    /// <summary>The value: as the planner wrote it, or, of a default, in the language.</summary>
    public static string Written(Assumption one, Language language) =>
        one.IsWritten ? one.Written : PageTranslation.Into(language, one.Written);

    private static XElement Cell(string text) => Reports.Html.Tag("td", text);

    /// <summary>For machines.</summary>
    public static IEnumerable<object> Json(IEnumerable<Assumption> assumptions) =>
        assumptions.Select(one => new
        {
            one.Key,
            one.Written,
            one.At.File,
            one.At.Line,
            one.At.Column,
            At = $"{one.At}",
        });

    /// <summary>What the table is.</summary>
    public static string Title(Language language) =>
        language.Say("Every assumption, with its place in the file");

    /// <summary>The titles of its columns.</summary>
    public static string[] Titles(Language language) =>
        [language.Say("assumption"), language.Say("written"), language.Say("written at")];
}
