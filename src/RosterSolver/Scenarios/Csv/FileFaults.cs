using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>The faults of one table; beyond the first twenty they are only counted, for one slip may fill a column.</summary>
internal static class FileFaults
{
    private const int Most = 20;

    /// <summary>The faults that are worth reading, and how many more there are.</summary>
    public static IReadOnlyList<ScenarioError> Capped(IReadOnlyList<ScenarioError> faults) =>
        faults.Count <= Most
            ? faults
            :
            [
                .. faults.Take(Most),
                new(faults[Most].At, $"... and {faults.Count - Most} more faults in this file"),
            ];

    /// <summary>A field that is not written as it should be.</summary>
    public static ScenarioError Unreadable(TableField field, Syntax syntax) =>
        new(
            field.At,
            field.Text.Length == 0 ? "found no value" : syntax.Refusal(field.Text),
            syntax.Expected,
            syntax.Meant(field.Text)
        );
}
