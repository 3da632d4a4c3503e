using RosterSolver.Domain;
using RosterSolver.Economics;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>Who could stand in, the best first, for a terminal of 100 columns.</summary>
public static class CoverReport
{
    private const int MostShown = 20;

    /// <summary>The report, to be written on a console.</summary>
    public static IRenderable Of(CoverStudy study, Language language = Language.En)
    {
        var allowed = study.Candidates.Where(one => one.Change.IsAllowed).ToList();
        var others = study.Candidates.Where(one => !one.Change.IsAllowed).ToList();
        return TerminalTranslation.Into(
            language,
            [
                Said.Bold(OneLine(study)),
                new Said([
                    new("Nobody standing in"),
                    new(": "),
                    SaidPart.Name($"{ChangeWords.Cost(study.Gap.Cost)} {study.Before.Scenario.Currency}"),
                    new("; "),
                    .. ChangeWords.InOneLine(study.Gap),
                    new("."),
                ]),
                .. allowed.Count == 0 ? [] : Allowed(allowed),
                .. others.Count == 0 ? [] : Forbidden(others),
                .. CoverWords.NotAsked(study).Select(sentence => new Said([.. sentence, new(".")])),
            ]
        );
    }

    /// <summary>The best in one line.</summary>
    public static string OneLine(CoverStudy study)
    {
        var horizon = study.Before.Scenario.Horizon;
        var what = $"{study.Shift.Shift.Id} of {study.Absent.Id} on {horizon.DayName(study.Day)}";
        return study.Candidates.FirstOrDefault(one => one.Change.IsAllowed) is { } best
            ? $"{what}: best covered by {best.Agent.Id} ({CoverWords.Kind(best)}), "
                + $"{ChangeWords.Cost(best.Change.Cost)} {study.Before.Scenario.Currency} against nobody"
            : $"{what}: nobody can stand in without breaking a rule that must hold";
    }

    private static IEnumerable<IRenderable> Allowed(IReadOnlyList<CoverCandidate> candidates)
    {
        var grid = PlainGrid.Of(
            Left("agent"),
            Left("how"),
            Left("works"),
            Right("cost"),
            Right("missing h"),
            Left("overtime"),
            Left("N W L"),
            Right("ahead"),
            Left("other rules")
        );
        foreach (var one in candidates.Take(MostShown))
            grid.AddRow(
                new Text(one.Agent.Id),
                new Said(CoverWords.Kind(one)),
                new Text(CoverWords.Times(one)),
                new Text(ChangeWords.Cost(one.Change.Cost)),
                new Text(RosterDifferenceWords.Signed(one.Change.MissingMinutes / 60m)),
                new Said(CoverWords.OvertimeOf(one.Overtime)),
                new Text(CoverWords.Carried(one)),
                new Text($"{one.Ahead:+0.0;-0.0;0.0}"),
                new Text(CoverWords.Rules(one))
            );
        yield return Text.Empty;
        yield return Said.Heading("Who could stand in, the best first; cost against nobody");
        yield return grid;
        yield return new Said(
            "N W L: nights, weekend days, lates here; ahead: beyond the fair share of them, with the ledger"
        );
        if (candidates.Count > MostShown)
            yield return new Said($"... and {candidates.Count - MostShown} more, see --json");
    }

    private static IEnumerable<IRenderable> Forbidden(IReadOnlyList<CoverCandidate> candidates)
    {
        var grid = PlainGrid.Of(Left("agent"), Left("how"), Left("works"), Left("would break"));
        foreach (var one in candidates.Take(MostShown))
            grid.AddRow(
                new Text(one.Agent.Id),
                new Said(CoverWords.Kind(one)),
                new Text(CoverWords.Times(one)),
                new Said(ChangeWords.InOneLine(one.Change))
            );
        yield return Text.Empty;
        yield return Said.Heading("Who may not");
        yield return grid;
        if (candidates.Count > MostShown)
            yield return new Said($"... and {candidates.Count - MostShown} more, see --json");
    }
}
