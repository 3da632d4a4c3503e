using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RosterSolver.Reports;

/// <summary>How JSON files are written: indented, snake_case, absent where there is nothing to say.</summary>
internal static class Json
{
    /// <summary>The options of every JSON file.</summary>
    public static JsonSerializerOptions Options { get; } =
        new()
        {
            WriteIndented = true,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // The file is read as JSON, never pasted into a page: Chinese names stay legible.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
}
