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
    public static IRenderable Of(Conflict conflict) => new Rows(Lines(conflict, ConflictText.Changes));

    /// <summary>As <see cref="Of"/>, of a scenario that stands in no file.</summary>
    public static IRenderable OfNoFile(Conflict conflict) =>
        new Rows(Lines(conflict, ConflictText.ChangesOfNoFile));

    private static IEnumerable<IRenderable> Lines(Conflict conflict, string changes)
    {
        foreach (var line in Contradicting(conflict))
            yield return line;
        if (conflict.Relaxations.Count == 0)
        {
            yield return new Text(ConflictText.NoChange);
            yield break;
        }

        yield return new Text(changes);
        yield return Changes(conflict.Relaxations);
    }

    private static IEnumerable<IRenderable> Contradicting(Conflict conflict)
    {
        foreach (var contradiction in conflict.Contradictions)
        {
            yield return new Text(contradiction.Sentence, new Style(decoration: Decoration.Bold));
            yield return Parts(contradiction);
            yield return new Text(ConflictText.Certainty(contradiction));
            yield return Text.Empty;
        }

        if (conflict.Contradictions.Count == 0)
            yield return new Text(ConflictText.NoContradiction);
    }

    private static Grid Parts(Contradiction contradiction)
    {
        var grid = PlainGrid.Of(Left("where"), Left("what"));
        foreach (var part in contradiction.Parts)
            grid.AddRow(new Text(ConflictText.Place(part)), new Text(part.Words));
        return grid;
    }

    private static Grid Changes(IReadOnlyList<Relaxation> changes)
    {
        var grid = PlainGrid.Of(Right("N"), Left("change"), Right("gives way by"));
        foreach (var (place, change) in changes.Index())
            grid.AddRow(
                new Text($"{place + 1}"),
                new Text(change.Words),
                new Text(ConflictText.Extent(change))
            );
        return grid;
    }
}
