using System.Text;
using System.Text.Json;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A value of a JSON text that knows where it stands, which JsonDocument does not.</summary>
/// <param name="Kind">The token that it begins with.</param>
/// <param name="At">Where that token stands.</param>
/// <param name="Text">A single value as text; empty for a list or an object.</param>
/// <param name="Items">The values of a list.</param>
/// <param name="Members">The values of an object by their names.</param>
internal sealed record JsonText(
    JsonTokenType Kind,
    SourceSpan At,
    string Text,
    IReadOnlyList<JsonText> Items,
    IReadOnlyDictionary<string, JsonText> Members
)
{
    private static readonly Dictionary<string, JsonText> none = [];

    /// <summary>Whether it is a single value.</summary>
    public bool IsScalar => Kind is not (JsonTokenType.StartArray or JsonTokenType.StartObject);

    /// <summary>The value of a name, or null where there is none, or a null.</summary>
    public JsonText? this[string name] =>
        Members.GetValueOrDefault(name) is { Kind: not JsonTokenType.Null } value ? value : null;

    /// <summary>Reads a text.</summary>
    public static Result<JsonText> Read(string path, byte[] bytes)
    {
        var text = bytes.AsSpan();
        if (text.StartsWith("\uFEFF"u8))
            text = text[3..];
        var places = new Places(path, text.ToArray());
        var reader = new Utf8JsonReader(text, new() { CommentHandling = JsonCommentHandling.Skip });
        try
        {
            reader.Read();
            var value = Value(ref reader, places);
            reader.Read();
            return new(value, []);
        }
        catch (JsonException fault)
        {
            var at = new SourceSpan(
                path,
                1 + (int)(fault.LineNumber ?? 0),
                1 + (int)(fault.BytePositionInLine ?? 0)
            );
            return new(null, [new(at, "this is no JSON")]);
        }
    }

    private static JsonText Value(ref Utf8JsonReader reader, Places places)
    {
        var (kind, at) = (reader.TokenType, places.Of(reader.TokenStartIndex));
        switch (kind)
        {
            case JsonTokenType.StartArray:
                var items = new List<JsonText>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Value(ref reader, places));
                return new(kind, at, "", items, none);
            case JsonTokenType.StartObject:
                var members = new Dictionary<string, JsonText>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    members[name] = Value(ref reader, places);
                }

                return new(kind, at, "", [], members);
            case JsonTokenType.String:
                return new(kind, at, reader.GetString()!, [], none);
            default:
                return new(kind, at, Encoding.UTF8.GetString(reader.ValueSpan), [], none);
        }
    }

    /// <summary>Places by bytes, asked for in ascending order.</summary>
    private sealed class Places(string path, byte[] text)
    {
        private int line = 1;
        private int lineStart;
        private int seen;

        public SourceSpan Of(long start)
        {
            for (; seen < start; seen++)
            {
                if (text[seen] == '\n')
                    (line, lineStart) = (line + 1, seen + 1);
            }

            return new(path, line, 1 + Encoding.UTF8.GetCharCount(text, lineStart, (int)start - lineStart));
        }
    }
}
