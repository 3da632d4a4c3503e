using System.Text.Json;
using System.Text.Json.Serialization;

namespace RosterSolver.Web.Pages;

/// <summary>Why a scenario has no roster, as <c>conflict.json</c> says it.</summary>
/// <param name="Contradictions">Rules that cannot all hold.</param>
/// <param name="Relaxations">Changes after which there is a roster, the smallest first.</param>
public sealed record ConflictSeen(
    IReadOnlyList<ContradictionSeen> Contradictions,
    IReadOnlyList<RelaxationSeen> Relaxations
)
{
    /// <summary>The file of a result that says it.</summary>
    public const string FileName = "conflict.json";

    private static readonly JsonSerializerOptions options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
    };

    /// <summary>Reads the file; null where there is none.</summary>
    public static ConflictSeen? Of(byte[]? file) =>
        file is null ? null : JsonSerializer.Deserialize<ConflictSeen>(file, options);
}

/// <summary>Rules that cannot all hold.</summary>
/// <param name="Sentence">Which.</param>
/// <param name="Parts">Each of them.</param>
public sealed record ContradictionSeen(string Sentence, IReadOnlyList<PartSeen> Parts);

/// <summary>A rule of a contradiction.</summary>
/// <param name="Words">What it demands.</param>
/// <param name="File">Where it is written; null for what holds without being written.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public sealed record PartSeen(string Words, string? File, int? Line, int? Column);

/// <summary>A change after which there is a roster.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Words">What changes.</param>
/// <param name="Shifts">By how many shifts the rule gives way; null where that is not known.</param>
/// <param name="Yaml">The scenario that extends the other and has the change.</param>
public sealed record RelaxationSeen(int Number, string Words, decimal? Shifts, string Yaml);
