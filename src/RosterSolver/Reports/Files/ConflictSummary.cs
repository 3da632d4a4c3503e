using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>A conflict as JSON.</summary>
internal static class ConflictSummary
{
    /// <summary>The contradictions with their places, and the changes with their texts.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="file">The scenario's file, which the changes extend.</param>
    public static object Of(Conflict conflict, string file) =>
        new
        {
            Contradictions = conflict.Contradictions.Select(one => new
            {
                one.Sentence,
                Minimal = one.IsMinimal,
                Parts = one.Parts.Select(part => new
                {
                    part.Rule,
                    part.Words,
                    Fact = part.IsFact,
                    part.At?.File,
                    part.At?.Line,
                    part.At?.Column,
                }),
            }),
            Relaxations = conflict.Relaxations.Select(
                (change, place) =>
                    new
                    {
                        Number = place + 1,
                        change.Words,
                        change.Shifts,
                        Yaml = change.Text(file),
                    }
            ),
        };
}
