using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Reports;

namespace RosterSolver.Tests.Exchange;

/// <summary>The schemas, by a validator that knows nothing of the binder.</summary>
public sealed partial class SchemaTests
{
    private static readonly string scenarios = GoldenFile.PathOf("scenarios");

    private static readonly Dictionary<SchemaKind, JsonSchema> schemas = Enum.GetValues<SchemaKind>()
        .ToDictionary(
            kind => kind,
            kind =>
                JsonSchema.FromText(SchemaDocument.Text(kind), new BuildOptions { SchemaRegistry = new() })
        );

    public static TheoryData<string> Shipped =>
        [
            .. Directory
                .EnumerateFiles(scenarios, "*.yaml", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(scenarios, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_file_is_valid(string file)
    {
        foreach (var document in Documents(file))
            Assert.Equal("", Faults(KindOf(document), document));
    }

    [Theory]
    [InlineData("horizon")]
    [InlineData("demand", "queues", "desk", "target")]
    [InlineData("contracts", "full-time")]
    [InlineData("rules")]
    [InlineData("rules", "min-rest")]
    [InlineData]
    public void An_unknown_key_is_invalid_wherever_it_stands(params string[] path)
    {
        var document = (JsonObject)Json(Documents("six-agent-desk.yaml").Single())!;
        var place = path.Aggregate((JsonNode)document, (node, key) => node[key]!);
        place["hrizon"] = 1;
        Assert.NotEqual("", Faults(SchemaKind.Scenario, document));
    }

    [Theory]
    [InlineData("horizon")]
    [InlineData("contracts")]
    public void A_key_that_must_be_there_is_missed_unless_a_file_is_extended(string key)
    {
        var document = (JsonObject)Json(Documents("six-agent-desk.yaml").Single())!;
        document.Remove(key);
        Assert.NotEqual("", Faults(SchemaKind.Scenario, document));
        document["extends"] = "base.yaml";
        Assert.Equal("", Faults(SchemaKind.Scenario, document));
    }

    [Theory]
    [InlineData("service-level", "80")]
    [InlineData("service-level", "eighty")]
    [InlineData("over", "week")]
    [InlineData("within", "30 seconds")]
    public void A_value_that_is_written_wrongly_is_invalid(string key, string value)
    {
        var document = (JsonObject)Json(Documents("six-agent-desk.yaml").Single())!;
        document["demand"]!["queues"]!["desk"]!["target"]![key] = value;
        Assert.NotEqual("", Faults(SchemaKind.Scenario, document));
    }

    [Fact]
    public void Every_rule_and_every_option_is_in_the_schema()
    {
        var text = JsonNode.Parse(SchemaDocument.Text(SchemaKind.Scenario))!;
        var rules = text["$defs"]!["scenario"]!["properties"]!["rules"]!["properties"]!.AsObject();
        Assert.Equal(
            [.. RuleCatalogue.Types.Keys, NamedLaw.Key],
            rules.Select(rule => rule.Key).Order(StringComparer.Ordinal),
            new HashSetComparer()
        );
        foreach (var (id, type) in RuleCatalogue.Types)
            Assert.Equal(
                RecordShape.Of(type).Keys.Select(key => key.Name),
                text["$defs"]![$"rule-{id}"]!["properties"]!.AsObject().Select(option => option.Key)
            );
    }

    [Fact]
    public void A_roster_that_is_exported_is_valid_and_one_without_a_version_is_not()
    {
        var roster = JsonNode.Parse(RosterJsonFile.Text(DrawnDesk.Checked().Plan))!.AsObject();
        Assert.Equal("", Faults(SchemaKind.Roster, roster));
        roster.Remove("version");
        Assert.NotEqual("", Faults(SchemaKind.Roster, roster));
    }

    private static SchemaKind KindOf(Node document)
    {
        bool Has(string key) => ((MapNode)document).Find(key) is not null;
        if (Has("rule-test") || Has("rule-tests"))
            return SchemaKind.RuleTest;
        if (Has("plan"))
            return SchemaKind.Plan;
        return Has("rota") && !Has("contracts") ? SchemaKind.Rota : SchemaKind.Scenario;
    }

    private static IReadOnlyList<Node> Documents(string file) =>
        YamlReader.ReadAll(File.ReadAllBytes(Path.Combine(scenarios, file)), file).Value!.Items;

    private static string Faults(SchemaKind kind, Node document) => Faults(kind, Json(document));

    private static string Faults(SchemaKind kind, JsonNode? document)
    {
        using var text = JsonDocument.Parse(document?.ToJsonString() ?? "null");
        var result = schemas[kind].Evaluate(text.RootElement, new() { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? ""
            : string.Join(
                "\n",
                (result.Details ?? [])
                    .Where(detail => detail.Errors is { Count: > 0 })
                    .Select(detail =>
                        $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}"
                    )
                    .Append("invalid")
            );
    }

    /// <summary>As YAML 1.2 types plain values (core schema), which is what editors go by.</summary>
    private static JsonNode? Json(Node node) =>
        node switch
        {
            MapNode map => new JsonObject(
                map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))
            ),
            ListNode list => new JsonArray([.. list.Items.Select(Json)]),
            ScalarNode { IsEmpty: true } => null,
            ScalarNode { Quoted: false, Text: "true" or "false" } word => JsonValue.Create(
                word.Text == "true"
            ),
            ScalarNode { Quoted: false } plain when Number().IsMatch(plain.Text) => JsonValue.Create(
                decimal.Parse(plain.Text)
            ),
            ScalarNode text => JsonValue.Create(text.Text),
            _ => throw new InvalidOperationException(),
        };

    [GeneratedRegex(@"^-?\d+(\.\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    private sealed class HashSetComparer : IEqualityComparer<IEnumerable<string>>
    {
        public bool Equals(IEnumerable<string>? x, IEnumerable<string>? y) => x!.ToHashSet().SetEquals(y!);

        public int GetHashCode(IEnumerable<string> obj) => 0;
    }
}
