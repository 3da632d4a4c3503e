using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>Why an agent does on a day what the roster says, for a terminal of 100 columns.</summary>
public static class CellReport
{
    private static readonly Style forbidden = new(Color.Red);
    private static readonly Style aside = new(Color.Grey);

    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(CellStudy study, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                Said.Bold(CellWords.Now(study)),
                new Said([.. CellWords.Verdict(study), new(".")]),
                Text.Empty,
                Said.Heading("What else the agent could do that day, everybody else as they are"),
                Alternatives(study),
                .. NeverGiven(study),
                .. Rules(study),
                .. Needs(study),
            ]
        );

    /// <summary>The answer in one line.</summary>
    public static string OneLine(CellStudy study) =>
        $"{CellWords.Now(study)}: {SaidPart.Written(CellWords.Verdict(study))}";

    private static IEnumerable<Said> NeverGiven(CellStudy study)
    {
        if (study.NeverGiven.Count > 0)
            yield return new Said([.. CellWords.NeverGiven(study), new(".")]);
    }

    private static Grid Alternatives(CellStudy study)
    {
        var grid = PlainGrid.Of(Left("instead"), Right("cost"), Left("what would break, or what it costs"));
        foreach (var one in study.Alternatives)
            grid.AddRow(
                new Said(CellWords.Choice(one.Id)),
                one.Change.IsAllowed
                    ? new Text(ChangeWords.Cost(one.Change.Cost))
                    : new Said("may not", forbidden),
                new Said(ChangeWords.InOneLine(one.Change))
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
            grid.AddRow(new Text(rule.Rule.Id), new Said(CellWords.Holds(rule)));
            grid.AddRow(new Text(""), new Said(CellWords.Says(rule.Rule), aside));
            if (rule.At is { } at)
                grid.AddRow(new Text(""), new Text($"{at}", aside));
        }

        yield return Text.Empty;
        yield return Said.Heading("Rules that hold the day");
        yield return grid;
    }

    private static IEnumerable<IRenderable> Needs(CellStudy study)
    {
        if (study.Needs.Count == 0)
            yield break;
        var several = study.Plan.Scenario.Queues.Count > 1;
        var grid = PlainGrid.Of(
            Left("between"),
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
                new Text($"{need.Without:0.##}", need.Without < need.Required ? forbidden : Style.Plain),
                new Text(several ? need.Queue : "")
            );
        yield return Text.Empty;
        yield return Said.Heading("What the calls of the day need");
        yield return grid;
    }
}
