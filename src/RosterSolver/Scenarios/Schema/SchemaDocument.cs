using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A kind of file that a JSON Schema can be printed for.</summary>
public enum SchemaKind
{
    /// <summary>A scenario.</summary>
    Scenario,

    /// <summary>A staffing plan, as <c>roster plan</c> reads it.</summary>
    Plan,

    /// <summary>A rota in a document of its own.</summary>
    Rota,

    /// <summary>A rule test, or several.</summary>
    RuleTest,

    /// <summary>A roster in JSON, as <c>roster export --json</c> writes it.</summary>
    Roster,
}

/// <summary>
/// The language of a file as JSON Schema (draft 2020-12), for editors that check and complete while one types. Made from the
/// shapes that the binder fills, like the reference, so it cannot say anything else. What files say together only
/// <c>roster</c> itself can check.
/// </summary>
public static class SchemaDocument
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of the schema.</summary>
    public static string Text(SchemaKind kind)
    {
        var schema = kind switch
        {
            SchemaKind.Scenario => Extensible(typeof(ScenarioSection)),
            SchemaKind.Plan => Extensible(typeof(StaffingPlanSection)),
            SchemaKind.Rota => Extensible(typeof(RotaDocumentSection)),
            SchemaKind.RuleTest => RuleTests(),
            _ => RosterSchema.Of(),
        };
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", $"RosterSolver {KebabCase.Of($"{kind}")}");
        return schema.ToJsonString(options) + "\n";
    }

    /// <summary>A file that extends another may leave out what that one has.</summary>
    private static JsonObject Extensible(Type root)
    {
        var (whole, part) = (new SectionSchema(isPart: false), new SectionSchema(isPart: true));
        var schema = new JsonObject
        {
            ["if"] = new JsonObject { ["required"] = new JsonArray("extends") },
            ["then"] = part.Reference(root),
            ["else"] = whole.Reference(root),
        };
        schema["$defs"] = new JsonObject([.. whole.Definitions(), .. part.Definitions()]);
        AddExtends(schema["$defs"]![part.NameOf(root)]!);
        return schema;
    }

    private static void AddExtends(JsonNode definition) =>
        definition["properties"]!["extends"] = new JsonObject
        {
            ["type"] = "string",
            ["description"] = "File in the same folder or below, from which everything else is taken",
        };

    private static JsonObject RuleTests()
    {
        var part = new SectionSchema(isPart: true);
        part.Reference(typeof(RuleTestSection));
        part.Reference(typeof(ScenarioSection));
        var definitions = new JsonObject([.. part.Definitions()]);
        var test = (JsonObject)definitions[part.NameOf(typeof(RuleTestSection))]!;
        var properties = (JsonObject)test["properties"]!;
        foreach (
            var (key, value) in (JsonObject)definitions[part.NameOf(typeof(ScenarioSection))]!["properties"]!
        )
        {
            if (!properties.ContainsKey(key))
                properties[key] = value!.DeepClone();
        }

        var several = (JsonObject)test.DeepClone();
        several["properties"]![RuleTestReader.Many] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = SectionSchema.To(part.NameOf(typeof(RuleTestSection))),
            ["description"] = "Several tests; keys beside the list are laid under each of them",
        };
        several["$defs"] = definitions;
        return several;
    }
}
