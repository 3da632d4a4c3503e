using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>Why an agent does on a day what the roster says, for a terminal of 100 columns.</summary>
public static class CellReport
{
    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(CellStudy study) =>
        new Rows([
            new Markup($"[bold]{CellWords.Now(study).EscapeMarkup()}[/]"),
            new Text($"{CellWords.Verdict(study)}."),
            Text.Empty,
            new Markup(
                "[bold underline]What else the agent could do that day, everybody else as they are[/]"
            ),
            Alternatives(study),
            .. CellWords.NeverGiven(study) is { } never ? [new Text($"{never}.")] : Array.Empty<Text>(),
            .. Rules(study),
            .. Needs(study),
        ]);

    /// <summary>The answer in one line.</summary>
    public static string OneLine(CellStudy study) => $"{CellWords.Now(study)}: {CellWords.Verdict(study)}";

    private static Grid Alternatives(CellStudy study)
    {
        var grid = PlainGrid.Of(Left("instead"), Right("cost"), Left("what would break, or what it costs"));
        foreach (var one in study.Alternatives)
            grid.AddRow(
                new Text(one.Id),
                one.Change.IsAllowed
                    ? new Text(ChangeWords.Cost(one.Change.Cost))
                    : new Markup("[red]may not[/]"),
                new Text(ChangeWords.InOneLine(one.Change))
            );
        return grid;
    }

    private static IEnumerable<IRenderable> Rules(CellStudy study)
    {
        if (study.Rules.Count == 0)
            yield break;
        var grid = PlainGrid.Of(Left("rule"), Left("what it does here"));
        foreach (var rule in study.Rules)
        {
            grid.AddRow(new Text(rule.Rule.Id), new Text(CellWords.Holds(rule)));
            grid.AddRow(new Text(""), new Markup($"[grey]{CellWords.Says(rule.Rule).EscapeMarkup()}[/]"));
            if (rule.At is { } at)
                grid.AddRow(new Text(""), new Markup($"[grey]{$"{at}".EscapeMarkup()}[/]"));
        }

        yield return Text.Empty;
        yield return new Markup("[bold underline]Rules that hold the day[/]");
        yield return grid;
    }

    private static IEnumerable<IRenderable> Needs(CellStudy study)
    {
        if (study.Needs.Count == 0)
            yield break;
        var several = study.Plan.Scenario.Queues.Count > 1;
        var grid = PlainGrid.Of(
            Left("time"),
            Right("required"),
            Right("at work"),
            Right($"without {study.Agent.Id}"),
            Left(several ? "queue" : "")
        );
        foreach (var (times, need) in CellWords.Needs(study))
            grid.AddRow(
                new Text(times),
                new Text($"{need.Required}"),
                new Text($"{need.Staffed:0.##}"),
                need.Without < need.Required
                    ? new Markup($"[red]{need.Without:0.##}[/]")
                    : new Text($"{need.Without:0.##}"),
                new Text(several ? need.Queue : "")
            );
        yield return Text.Empty;
        yield return new Markup("[bold underline]What the calls of the day need[/]");
        yield return grid;
    }
}
