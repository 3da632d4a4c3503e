using RosterSolver.Domain;

namespace RosterSolver.Web.Api;

/// <summary>A fault of a scenario, as the API tells it.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1; in a workbook the row.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Sheet">The sheet of a workbook; null in a text.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Expected">What would have been right; null where that is said already.</param>
/// <param name="Suggestion">The word that was probably meant; null where none is near.</param>
public sealed record FaultView(
    string File,
    int Line,
    int Column,
    string? Sheet,
    string What,
    string? Expected,
    string? Suggestion
)
{
    /// <summary>A fault.</summary>
    public static FaultView Of(ScenarioError fault) =>
        new(
            fault.At.File,
            fault.At.Line,
            fault.At.Column,
            fault.At.Sheet,
            fault.What,
            fault.Expected,
            fault.DidYouMean
        );

    /// <summary>A warning.</summary>
    public static FaultView Of(ScenarioWarning warning) =>
        new(warning.At.File, warning.At.Line, warning.At.Column, warning.At.Sheet, warning.What, null, null);
}
