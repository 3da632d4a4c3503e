using System.Text.Json;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A roster in JSON, as <c>roster export --json</c> writes it: <c>format</c>, <c>version</c>, and the shifts in
/// <c>assignments</c>. Its rows are those of roster.csv, so they are read and refused like these.
/// </summary>
internal static class RosterJson
{
    /// <summary>What <c>format</c> says.</summary>
    public const string Format = "rostersolver-roster";

    /// <summary>The newest version that is known. It rises when a reader of the version before would read something wrong.</summary>
    public const int Version = 1;

    private static readonly string[] scalars = ["agent", "date", "shift", "start", "end"];
    private static readonly string[] lists = ["breaks", "activities"];

    /// <summary>Whether the bytes begin as a JSON object does.</summary>
    public static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        return bytes.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }

    /// <summary>A row for each assignment.</summary>
    public static Result<IReadOnlyList<TableRow>> Parse(string path, byte[] bytes)
    {
        var read = JsonText.Read(path, bytes);
        if (!read.Ok)
            return new(null, read.Errors);
        var root = read.Value;
        if (Fault(root) is { } fault)
            return new(null, [fault]);
        var errors = new List<ScenarioError>();
        var rows = root["assignments"]!.Items.Select(item => Row(item, errors)).ToList();
        return errors.Count > 0 ? new(null, FileFaults.Capped(errors)) : new(rows, []);
    }

    private static ScenarioError? Fault(JsonText root)
    {
        if (root["format"] is not { } format || format.Text != Format)
            return new((root["format"] ?? root).At, "this is no roster", $"\"format\": \"{Format}\"");
        if (root["version"] is not { } version || !int.TryParse(version.Text, out var number) || number < 1)
            return new((root["version"] ?? root).At, "the version is missing", $"\"version\": {Version}");
        if (number > Version)
            return new(
                version.At,
                $"this roster has version {number}, which is newer than this program",
                $"at most {Version}"
            );
        return root["assignments"] is { Kind: JsonTokenType.StartArray }
            ? null
            : new((root["assignments"] ?? root).At, "there are no shifts", "\"assignments\": [...]");
    }

    private static TableRow Row(JsonText item, List<ScenarioError> errors)
    {
        var fields = new Dictionary<string, TableField>(StringComparer.Ordinal);
        foreach (var key in scalars)
            fields[key] = Scalar(item, key, errors);
        foreach (var key in lists)
            fields[key] = Taken(item, key, errors);
        return new(item.At, fields);
    }

    private static TableField Scalar(JsonText item, string key, List<ScenarioError> errors)
    {
        if (item[key] is not { } value)
            return new("", item.At);
        if (!value.IsScalar)
            errors.Add(new(value.At, $"'{key}' is no single value", "a text in quotes"));
        return new(value.Text, value.At);
    }

    /// <summary>Breaks or activities as roster.csv writes them: <c>lunch 11:30-12:15; rest 14:00-14:15</c>.</summary>
    private static TableField Taken(JsonText item, string key, List<ScenarioError> errors)
    {
        if (item[key] is not { } list)
            return new("", item.At);
        if (list.Kind != JsonTokenType.StartArray || list.Items.Any(one => !IsTaken(one)))
            errors.Add(
                new(
                    list.At,
                    $"'{key}' cannot be read",
                    "a list of { \"name\": \"lunch\", \"start\": \"11:30\", \"end\": \"12:15\" }"
                )
            );
        else
            return new(
                string.Join(
                    "; ",
                    list.Items.Select(one => $"{one["name"]!.Text} {one["start"]!.Text}-{one["end"]!.Text}")
                ),
                list.At
            );
        return new("", list.At);
    }

    private static bool IsTaken(JsonText one) =>
        one["name"] is not null && one["start"] is not null && one["end"] is not null;
}
