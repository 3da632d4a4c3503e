using RosterSolver.Economics;
using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>A mended roster: what changes for whom and why, for a terminal of 100 columns.</summary>
public static class ReplanReport
{
    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(ReplanStudy study) =>
        new Rows([
            new Markup($"[bold]{OneLine(study).EscapeMarkup()}[/]"),
            new Text($"{ReplanWords.Coverage(study)}."),
            new Text(
                $"{ReplanWords.Proof(study.Replan.Outcome)}, {study.Replan.Outcome.Elapsed.TotalSeconds:0.0} s."
            ),
            .. ReplanWords.LeftSmall(study).Select(sentence => new Text($"{sentence}.")),
            .. Changes(study),
            .. Notify(study),
        ]);

    /// <summary>How much changes, in one line.</summary>
    public static string OneLine(ReplanStudy study) =>
        $"{study.After.Scenario.Name}: {ReplanWords.Summary(study)}"
        + (ReplanWords.Frozen(study) is { } frozen ? $"; {frozen}" : "");

    /// <summary>Why nothing can be mended within what was asked.</summary>
    public static IRenderable Impossible(Replan replan, Conflict conflict) =>
        new Rows([
            new Markup($"[bold]{Said(replan).EscapeMarkup()}.[/]"),
            Text.Empty,
            ConflictReport.OfNoFile(conflict),
        ]);

    /// <summary>Why nothing can be mended, in one line.</summary>
    public static string WhyNot(Replan replan, Conflict conflict) =>
        $"{Said(replan)}: {string.Join("; ", conflict.Contradictions.Select(one => one.Sentence))}";

    private static string Said(Replan replan) =>
        $"{replan.Before.Scenario.Name}: impossible: within the budget and the frozen time no roster keeps all that must hold";

    private static IEnumerable<IRenderable> Changes(ReplanStudy study) =>
        study.Changes.Count == 0 ? [] : [Text.Empty, new Markup("[bold underline]Changes[/]"), Table(study)];

    private static Grid Table(ReplanStudy study)
    {
        var horizon = study.After.Scenario.Horizon;
        var grid = PlainGrid.Of(Left("day"), Left("agent"), Left("change"), Left("why"));
        foreach (var change in study.Changes)
            grid.AddRow(
                new Text(horizon.DayName(change.Day.Day)),
                new Text(change.Agent.Id),
                new Text(RosterDifferenceWords.Change(change.Day)),
                new Text(ReplanWords.Reason(change))
            );
        return grid;
    }

    private static IEnumerable<IRenderable> Notify(ReplanStudy study)
    {
        if (study.Touched.Count == 0)
            yield break;
        yield return Text.Empty;
        yield return new Markup("[bold underline]To be told[/]");
        foreach (var agent in study.Touched)
        {
            var shifts = study
                .Changes.Where(change => change.Agent.Id == agent.Id)
                .Select(change =>
                    $"{study.After.Scenario.Horizon.DayName(change.Day.Day)} "
                    + (change.Day.After.Count > 0 ? ShiftText.Long(change.Day.After[0]) : "off")
                );
            yield return new Text($"{ReplanWords.Notify(study, agent)}: {string.Join("; ", shifts)}");
        }
    }
}
