using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>Laws on a terminal: the presets, one of them, and how a roster keeps those of its scenario.</summary>
public static class TerminalLaws
{
    /// <summary>The names of all presets.</summary>
    public static IRenderable Presets()
    {
        var grid = PlainGrid.Of(Left("law"), Left("what it is"), Right("articles"), Right("not verified"));
        foreach (var law in LawPreset.All.Values)
            grid.AddRow(
                new Text(law.Name),
                new Text($"{law.Title} {law.Chinese}".TrimEnd()),
                new Text($"{law.Articles.Count}"),
                new Text($"{law.Articles.Count(entry => !entry.Article.IsVerified)}")
            );
        return grid;
    }

    /// <summary>The articles of a preset with their values and sources.</summary>
    public static IRenderable Of(LawPreset law)
    {
        var grid = PlainGrid.Of([.. LawText.Columns.Select(Left)]);
        foreach (var entry in law.Articles)
            grid.AddRow([.. LawText.Cells(entry).Select(cell => new Text(cell))]);
        return new Rows(
            new Markup($"[bold]{law.Name}[/]  {$"{law.Title} {law.Chinese}".TrimEnd().EscapeMarkup()}"),
            new Text("Figures with their articles, not legal advice."),
            grid
        );
    }

    /// <summary>What each article comes to in the roster of a report; report.html has those that are only told, too.</summary>
    internal static IRenderable InForce(Report report)
    {
        var grid = PlainGrid.Of(Left("law and article"), Left("holds here"), Left("in this roster"));
        foreach (
            var article in LawInForce
                .Of(report.Plan.Scenario)
                .Where(article => article.Force != LawForce.Told)
        )
            grid.AddRow(
                new Text($"{article.Law.Law.Name} {article.Entry.Article}"),
                new Said(LawText.Demand(article)),
                new Said(LawText.Found(article, report.Plan.Audit))
            );
        return grid;
    }
}
