using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RosterSolver.Scenarios;

/// <summary>Nodes as JSON, which is YAML too: numbers, true and false as such, any other value in quotes.</summary>
internal static class NodeJson
{
    private static readonly JsonWriterOptions layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of a node, ending with a line break.</summary>
    public static string Of(Node node)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, layout))
            Write(json, node);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Node node)
    {
        switch (node)
        {
            case MapNode map:
                json.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case ListNode list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case ScalarNode { IsEmpty: true }:
                json.WriteNullValue();
                break;
            case ScalarNode { IsLiteral: true } literal:
                json.WriteRawValue(literal.Text);
                break;
            case ScalarNode words:
                json.WriteStringValue(words.Text);
                break;
        }
    }
}
