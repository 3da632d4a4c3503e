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
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(ReplanStudy study, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                Summary(study),
                new Said($"{ReplanWords.Coverage(study)}."),
                new Said(
                    new SaidPart(ReplanWords.Proof(study.Replan.Outcome)),
                    new($", {study.Replan.Outcome.Elapsed.TotalSeconds:0.0} s.")
                ),
                .. ReplanWords
                    .LeaveKept(study)
                    .Concat(ReplanWords.LeftSmall(study))
                    .Select(sentence => new Said($"{sentence}.")),
                .. Changes(study),
                .. Notify(study),
            ]
        );

    private static Said Summary(ReplanStudy study) =>
        new([
            new(study.After.Scenario.Name, Bold),
            new(": ", Bold),
            new(ReplanWords.Summary(study), Bold),
            .. ReplanWords.Frozen(study) is { } frozen
                ? new SaidPart[] { new("; ", Bold), new(frozen, Bold) }
                : [],
        ]);

    /// <summary>How much changes, in one line.</summary>
    public static string OneLine(ReplanStudy study) =>
        $"{study.After.Scenario.Name}: {ReplanWords.Summary(study)}"
        + (ReplanWords.Frozen(study) is { } frozen ? $"; {frozen}" : "");

    /// <summary>Why nothing can be mended within what was asked.</summary>
    public static IRenderable Impossible(Replan replan, Conflict conflict, Language language = Language.En) =>
        TerminalTranslation.Into(
            language,
            [
                new Said(
                    new SaidPart(replan.Before.Scenario.Name, Bold),
                    new(": ", Bold),
                    new($"{Verdict}.", Bold)
                ),
                Text.Empty,
                .. ConflictReport.PartsOfNoFile(conflict),
            ]
        );

    /// <summary>Why nothing can be mended, in one line.</summary>
    public static string WhyNot(Replan replan, Conflict conflict) =>
        $"{replan.Before.Scenario.Name}: {Verdict}: {string.Join("; ", conflict.Contradictions.Select(one => one.Sentence))}";

    private const string Verdict =
        "impossible: within the budget and the frozen time no roster keeps all that must hold";

    private static IEnumerable<IRenderable> Changes(ReplanStudy study) =>
        study.Changes.Count == 0 ? [] : [Text.Empty, Said.Heading("Changes"), Table(study)];

    private static Grid Table(ReplanStudy study)
    {
        var horizon = study.After.Scenario.Horizon;
        var grid = PlainGrid.Of(Left("day"), Left("agent"), Left("change"), Left("why"));
        foreach (var change in study.Changes)
            grid.AddRow(
                new Said(horizon.DayName(change.Day.Day)),
                new Text(change.Agent.Id),
                new Said(ReplanWords.Change(change)),
                new Said(ReplanWords.Reason(change))
            );
        return grid;
    }

    private static IEnumerable<IRenderable> Notify(ReplanStudy study)
    {
        if (study.Touched.Count == 0)
            yield break;
        yield return Text.Empty;
        yield return Said.Heading("To be told");
        foreach (var agent in study.Touched)
        {
            var shifts = study
                .Changes.Where(change => change.Agent.Id == agent.Id)
                .Select(
                    (change, place) =>
                        new SaidPart[]
                        {
                            new(place == 0 ? ": " : "; "),
                            new($"{study.After.Scenario.Horizon.DayName(change.Day.Day)} "),
                            new(change.Day.After.Count > 0 ? ShiftText.Long(change.Day.After[0]) : "off"),
                        }
                );
            yield return new Said([
                new(ReplanWords.Notify(study, agent)),
                .. shifts.SelectMany(part => part),
            ]);
        }
    }
}
