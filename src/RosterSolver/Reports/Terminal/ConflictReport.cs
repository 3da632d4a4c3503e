using RosterSolver.Scenarios;
using Spectre.Console;
using Spectre.Console.Rendering;
using static RosterSolver.Reports.PlainGrid;
using Text = Spectre.Console.Text;

namespace RosterSolver.Reports;

/// <summary>Why there is no roster, on a terminal.</summary>
public static class ConflictReport
{
    /// <summary>The contradictions with their places, then the changes that would help.</summary>
    public static IRenderable Of(Conflict conflict, Language language = Language.En) =>
        TerminalTranslation.Into(language, Parts(conflict));

    /// <summary>The same in parts.</summary>
    internal static IEnumerable<IRenderable> Parts(Conflict conflict) =>
        Lines(conflict, ConflictText.Changes);

    /// <summary>As <see cref="Parts"/>, of a scenario that stands in no file.</summary>
    internal static IEnumerable<IRenderable> PartsOfNoFile(Conflict conflict) =>
        Lines(conflict, ConflictText.ChangesOfNoFile);

    private static IEnumerable<IRenderable> Lines(Conflict conflict, string changes)
    {
        foreach (var line in Contradicting(conflict))
            yield return line;
        if (conflict.Relaxations.Count == 0)
        {
            yield return new Said(ConflictText.NoChange);
            yield break;
        }

        yield return new Said(changes);
        yield return Changes(conflict.Relaxations);
    }

    private static IEnumerable<IRenderable> Contradicting(Conflict conflict)
    {
        foreach (var contradiction in conflict.Contradictions)
        {
            yield return Said.Bold(contradiction.Sentence);
            yield return Places(contradiction);
            yield return new Said(ConflictText.Certainty(contradiction));
            yield return Text.Empty;
        }

        if (conflict.Contradictions.Count == 0)
            yield return new Said(ConflictText.NoContradiction);
    }

    private static Grid Places(Contradiction contradiction)
    {
        var grid = PlainGrid.Of(Left("where"), Left("what"));
        foreach (var part in contradiction.Parts)
            grid.AddRow(new Said(ConflictText.Place(part)), new Said(part.Words));
        return grid;
    }

    private static Grid Changes(IReadOnlyList<Relaxation> changes)
    {
        var grid = PlainGrid.Of(Right("N"), Left("change"), Right("gives way by"));
        foreach (var (place, change) in changes.Index())
            grid.AddRow(
                new Text($"{place + 1}"),
                new Said(change.Words),
                new Said(ConflictText.Extent(change))
            );
        return grid;
    }
}
