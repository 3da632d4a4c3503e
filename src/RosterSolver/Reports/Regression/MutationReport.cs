using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>What no test notices, on a terminal of up to 100 columns.</summary>
public static class MutationReport
{
    /// <summary>A row for each change that goes unnoticed, then the sum.</summary>
    public static IRenderable Of(MutationStudy study) =>
        study.Unnoticed.Count == 0
            ? new Markup($"[bold green]{OneLine(study)}[/]")
            : new Rows([Table(study), Text.Empty, new Markup($"[bold red]{OneLine(study)}[/]")]);

    /// <summary>The sum in one line.</summary>
    public static string OneLine(MutationStudy study)
    {
        var rules = study.Kinds.Select(kind => kind.Kind.Rule).Distinct().Count();
        var tried = $"{rules} rules changed in {study.Kinds.Count} ways";
        return study.Unnoticed.Count == 0
            ? $"{tried}: a test notices each"
            : $"{tried}: {study.Unnoticed.Count} that no test notices";
    }

    private static Grid Table(MutationStudy study)
    {
        var grid = PlainGrid.Of(Left("rule"), Left("option"), Left("change"), Left("no test notices"));
        foreach (var (kind, tried, _) in study.Unnoticed)
            grid.AddRow(
                new Text(kind.Rule),
                new Text(kind.Option ?? ""),
                new Text(kind.Change),
                new Text(
                    tried > 0 ? $"of {tried} that could"
                    : kind.Option is null ? "none has the rule"
                    : "none writes the option"
                )
            );
        return grid;
    }
}
