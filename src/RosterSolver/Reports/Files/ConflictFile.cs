using System.Text.Json;
using RosterSolver.Scenarios;

namespace RosterSolver.Reports;

/// <summary>Why a scenario has no roster, and what would help, as JSON: the section <c>conflict</c> of summary.json.</summary>
public static class ConflictFile
{
    /// <summary>The text of conflict.json.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="file">The scenario's file, which the changes extend.</param>
    public static string Text(Conflict conflict, string file) =>
        JsonSerializer.Serialize(ConflictSummary.Of(conflict, file), SummaryFile.Options) + "\n";
}
