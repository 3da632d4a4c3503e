using System.Xml.Linq;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Why there is no roster, as HTML.</summary>
internal static class HtmlConflict
{
    /// <summary>The contradictions with their places, then the changes that would help, with their texts.</summary>
    public static IEnumerable<XElement> Of(Conflict conflict)
    {
        foreach (var contradiction in conflict.Contradictions)
        {
            yield return Html.Tag("p", Html.Tag("strong", $"{contradiction.Sentence}."));
            yield return HtmlTables.Table(
                ["what", "where it is written"],
                contradiction.Parts.Select(part => HtmlTables.Row(part.Words, ConflictText.Place(part)))
            );
            yield return Html.Tag("p", ConflictText.Certainty(contradiction));
        }

        if (conflict.Contradictions.Count == 0)
            yield return Html.Tag("p", ConflictText.NoContradiction);
        if (conflict.Relaxations.Count == 0)
        {
            yield return Html.Tag("p", ConflictText.NoChange);
            yield break;
        }

        yield return Html.Tag("p", ConflictText.Changes);
        yield return HtmlTables.Table(
            ["#N", "change", "#gives way by"],
            conflict.Relaxations.Select(
                (change, place) =>
                    HtmlTables.Row(
                        HtmlTables.Number($"{place + 1}"),
                        change.Words,
                        HtmlTables.Number(ConflictText.Extent(change))
                    )
            )
        );
    }
}
