using System.Text.Json.Nodes;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>The definitions of the records that a file is made of.</summary>
/// <param name="isPart">Whether keys that must be there may come from a file that is extended.</param>
internal sealed class SectionSchema(bool isPart)
{
    private readonly OrderedDictionary<Type, JsonObject?> known = [];

    /// <summary>What a record is called among the definitions.</summary>
    public string NameOf(Type record) =>
        (record.IsSubclassOf(typeof(Rule)) ? $"rule-{Rule.IdOf(record)}" : SectionReference.NameOf(record))
        + (isPart ? "-part" : "");

    /// <summary>A reference to a definition.</summary>
    public static JsonObject To(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    /// <summary>A reference to a record, which is defined by it.</summary>
    public JsonObject Reference(Type record)
    {
        if (known.TryAdd(record, null))
            known[record] = Definition(record);
        return To(NameOf(record));
    }

    /// <summary>The definitions of all records referred to so far.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> Definitions() =>
        known.Select(record => KeyValuePair.Create<string, JsonNode?>(NameOf(record.Key), record.Value));

    private JsonObject Definition(Type record)
    {
        var keys = RecordShape.Of(record).Keys;
        var definition = new JsonObject();
        var properties = new JsonObject();
        var required = new JsonArray([
            .. keys.Where(key => key.Required).Select(key => JsonValue.Create(key.Name)),
        ]);
        if (Meaning(record) is { } meaning)
            definition["description"] = meaning;
        definition["type"] = required.Count == 0 || isPart ? Any("object", "null") : "object";
        definition["properties"] = properties;
        foreach (var key in keys)
            properties[key.Name] = Property(record, key);
        definition["additionalProperties"] = false;
        if (required.Count > 0 && !isPart)
            definition["required"] = required;
        return definition;
    }

    private JsonObject Property(Type record, KeyShape key)
    {
        var value = record == typeof(ScenarioSection) && key.Name == "rules" ? Rules() : Of(key.Value, key);
        var said = string.Join(
            "; ",
            new[] { key.Doc?.Meaning, key.Limits is { } limits ? $"{limits}" : null }.OfType<string>()
        );
        if (said.Length > 0)
            value["description"] = said;
        return value;
    }

    /// <summary>Every rule of the catalogue with its options, once or, where it may, as a list; and the laws.</summary>
    private JsonObject Rules()
    {
        var properties = new JsonObject { [NamedLaw.Key] = OneOrMany(Law()) };
        foreach (var (id, type) in RuleCatalogue.Types)
        {
            var options = Reference(type);
            var rule = RuleCatalogue.Describe(type).Always ? options : OneOrMany(options);
            rule["description"] = RuleCatalogue.Describe(type).Says;
            properties[id] = rule;
        }

        return new()
        {
            ["type"] = Any("object", "null"),
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private JsonObject Law() =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject
                {
                    ["enum"] = new JsonArray([.. LawPreset.All.Keys.Select(name => JsonValue.Create(name))]),
                },
                Reference(typeof(LawChoiceSection))
            ),
        };

    private JsonObject Of(ValueShape shape, KeyShape key) =>
        shape switch
        {
            ScalarShape scalar => ScalarSchema.Of(scalar.Syntax, key),
            ListShape { OneOrMany: true } list => OneOrMany(Of(list.Item, key)),
            ListShape list => new() { ["type"] = "array", ["items"] = Of(list.Item, key) },
            MapShape map => new()
            {
                ["type"] = Any("object", "null"),
                ["additionalProperties"] = Of(map.Item, key),
            },
            SectionShape section => Section(section.Type),
            _ => [],
        };

    /// <summary>A record; where one of its keys may be written alone, without braces, that too.</summary>
    private JsonObject Section(Type record) =>
        RecordShape.Of(record).Keys.FirstOrDefault(key => key.IsShort) is { } alone
            ? new() { ["anyOf"] = new JsonArray(Reference(record), Of(alone.Value, alone)) }
            : Reference(record);

    private static JsonObject OneOrMany(JsonObject one) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                one,
                new JsonObject { ["type"] = "array", ["items"] = one.DeepClone() }
            ),
        };

    private static string? Meaning(Type record) =>
        record.IsSubclassOf(typeof(Rule))
            ? RuleCatalogue.Describe(record).Says
            : KeyShape.DocOf(record)?.Meaning;

    private static JsonArray Any(params string[] types) => [.. types.Select(type => JsonValue.Create(type))];
}
