using RosterSolver.Domain;
using RosterSolver.Economics;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>A rota for a terminal: the pattern, week by week, what it is like, and the points for what is unkind.</summary>
public static class RotaReport
{
    private const int WholePattern = 60;
    private const int Shown = 40;
    private const int NameWide = 17;

    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(RotaDesign design, Language language = Language.En)
    {
        var figures = RotaFigures.Of(design.Rota);
        return TerminalTranslation.Into(
            language,
            [
                .. Header(design),
                new Text(""),
                .. RotaGrid.Of(
                    design.Rota,
                    design.Rota.Brief.Positions > WholePattern ? Shown : WholePattern
                ),
                new Text(""),
                .. Figures(design.Rota, figures),
                new Text(""),
                Strains(design.Audit),
            ]
        );
    }

    /// <summary>One line.</summary>
    public static string OneLine(RotaDesign design) =>
        $"{design.Request.Name}: {RotaText.Status(design.Outcome)}, {design.Rota.Brief.Positions} weeks, "
        + $"{design.Audit.Points} points, {design.Audit.Breaches.Count} breaches";

    private static IEnumerable<IRenderable> Header(RotaDesign design)
    {
        yield return new Markup($"[bold]{design.Request.Name.EscapeMarkup()}[/]");
        yield return new Said(
            $"{design.Rota.Brief.Positions} positions, a pattern of {design.Rota.Brief.Positions} weeks"
        );
        yield return new Said(
            new SaidPart(RotaText.InWords(design.Outcome)),
            new($", {design.Outcome.Elapsed.TotalSeconds:0.0} s")
        );
    }

    private static IEnumerable<IRenderable> Figures(Rota rota, RotaFigures figures)
    {
        yield return Figure(
            "days worked",
            $"{figures.DaysWorked} of {rota.Days.Count}, {figures.DaysWorked / (double)rota.Brief.Positions:0.00} a week"
        );
        yield return Figure("work blocks", RotaText.Blocks(figures.WorkBlocks));
        yield return Figure("blocks off", RotaText.Blocks(figures.OffBlocks));
        yield return Figure("weekends off", RotaText.Weekends(rota, figures));
    }

    private static Said Figure(string name, string value) =>
        new(new SaidPart(name, Width: NameWide), new(value));

    private static Grid Strains(RotaAudit audit)
    {
        var grid = PlainGrid.Of(
            Left("what is unkind"),
            Left(""),
            Right("times"),
            Right("points each"),
            Right("points")
        );
        foreach (var strain in audit.Strains)
            grid.AddRow(
                new Text(strain.Name),
                new Text(strain.Chinese),
                new Text($"{strain.Times}"),
                new Text($"{strain.Each}"),
                new Text($"{strain.Points}")
            );
        return grid.AddRow(
            new Text("Together"),
            new Text("合计"),
            new Text(""),
            new Text(""),
            new Text($"{audit.Points}", new Style(decoration: Decoration.Bold))
        );
    }
}
