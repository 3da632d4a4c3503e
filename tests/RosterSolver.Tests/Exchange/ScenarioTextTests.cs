using System.Text;
using CsCheck;
using RosterSolver.Domain;
using RosterSolver.Reports;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;
using RosterSolver.Tests.Support;

namespace RosterSolver.Tests.Exchange;

/// <summary>A scenario that is written reads back as the same scenario, whichever way it travels.</summary>
public sealed class ScenarioTextTests
{
    private static readonly string[] ways = ["yaml", "json", "xlsx"];

    public static TheoryData<string> Ways => [.. ways];

    public static TheoryData<string, string> ShippedAllWays
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(GoldenFile.PathOf("scenarios"), "*.yaml"))
            {
                if (Files.Shipped(Path.GetFileName(file)).Ok)
                    ways.ToList().ForEach(way => all.Add(Path.GetFileName(file), way));
            }

            return all;
        }
    }

    public static TheoryData<string> RuleNames => [.. RuleCatalogue.Types.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Whatever_can_be_read_can_be_written(string way) =>
        AnyRecord.Scenario.Sample(
            section =>
            {
                var root = Read($"x.{way}", Bytes(RecordNodes.Of(section), way));
                var errors = new List<ScenarioError>();
                var again = new Binder(errors).Bind<ScenarioSection>(root);
                Assert.Equal([], errors);
                Assert.Equal(Contents.Of(section), Contents.Of(again));
            },
            iter: 300,
            print: section => NodeText.Of(RecordNodes.Of(section))
        );

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_rule_can_be_written(string name) =>
        AnyRecord
            .Rule(RuleCatalogue.Types[name])
            .Sample(
                rule =>
                {
                    var root = Read("x.yaml", Bytes(Patch.Map(("rules", RuleNodes.Of([rule]))), "yaml"));
                    var errors = new List<ScenarioError>();
                    var entry = ((MapNode)root.Find("rules")!.Value).Find(name)!;
                    var again = RuleInstances.Of(entry, rule.GetType(), new Binder(errors), []);
                    Assert.Equal([], errors);
                    Assert.Equal(Contents.Of(rule), Contents.Of(Assert.Single(again).Rule));
                },
                iter: 60,
                print: rule => NodeText.Of(RecordNodes.Of(rule))
            );

    [Theory]
    [MemberData(nameof(ShippedAllWays))]
    public void Every_shipped_scenario_is_the_same_when_it_is_read_again(string name, string way)
    {
        var read = Files.Shipped(name).Value!;
        var file = Path.ChangeExtension(name, way);
        var bytes = way switch
        {
            "yaml" => Encoding.UTF8.GetBytes(ScenarioText.Yaml(read)),
            "json" => Encoding.UTF8.GetBytes(ScenarioText.Json(read)),
            _ => ScenarioWorkbookFile.Bytes(read),
        };
        var again = ScenarioReader.Read(
            file,
            path => path == file ? bytes : Disk.Read(GoldenFile.PathOf("scenarios", path))
        );
        Assert.Equal([], again.Errors);
        Assert.Equal(Contents.Of(Bare(read)), Contents.Of(Bare(again.Value!)));
    }

    [Fact]
    public void A_scenario_may_be_written_in_json()
    {
        const string Json = """
            {
            	"extends": "base.yaml",
            	"scenario": "\u5ba2\u670d \"A\" / B",
            	"solve": { "time": "5s", "repeatable": true, "seed": 7 },
            	"agents": [{ "group": "desk", "count": 3, "contract": "full-time" }]
            }
            """;
        var read = Files.Read(("x.json", Json));
        Assert.Equal([], read.Errors);
        Assert.Equal(("客服 \"A\" / B", 7), (read.Value!.Name, read.Value.Solve.Seed));
    }

    [Fact]
    public void A_fault_in_a_workbook_is_told_at_its_cell()
    {
        var bytes = ScenarioWorkbookFile.Bytes([
            new(
                "scenario",
                ["key", "value"],
                [
                    ["extends", "base.yaml"],
                    ["demand/queues/desk/targt/within", "30s"],
                    ["solve/time", "five"],
                    ["solve/time/x", "1"],
                ]
            ),
            new(
                "agents",
                ["id", "contract", "not"],
                [
                    ["ann", "full-time", "[night, lat]"],
                    ["bo", "full-tim", null],
                ]
            ),
        ]);
        var twice = ScenarioReader.Read("x.xlsx", _ => bytes);
        Assert.Equal(["x.xlsx:scenario!A5: 'solve/time/x' stands here a second time"], Written(twice.Errors));
    }

    [Fact]
    public void What_a_cell_says_is_bound_like_any_text()
    {
        var bytes = ScenarioWorkbookFile.Bytes([
            new(
                "scenario",
                ["key", "value"],
                [
                    ["extends", "base.yaml"],
                    ["solve/time", "five"],
                    ["solve/sed", "1"],
                ]
            ),
            new(
                "agents",
                ["id", "contract", "not"],
                [
                    ["ann", "full-time", "[night, lat]"],
                ]
            ),
        ]);
        var read = ScenarioReader.Read("x.xlsx", path => path == "x.xlsx" ? bytes : Files.Reader()(path));
        Assert.Equal(
            [
                "x.xlsx:agents!C2: cannot read 'lat'; expected one of early, mid, late, night; did you mean 'late'?",
                "x.xlsx:scenario!A4: unknown key 'sed'; expected time, gap, seed, repeatable, objective, stages; did you mean 'seed'?",
                "x.xlsx:scenario!B3: cannot read 'five'; expected a duration such as 20s or 1m30s",
            ],
            Written(read.Errors).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_workbook_that_is_no_scenario_says_what_it_lacks()
    {
        var read = ScenarioReader.Read(
            "roster.xlsx",
            _ =>
                Workbooks.Of([
                    ["agent", "date"],
                    ["ann", "2026-12-07"],
                ])
        );
        Assert.Equal(
            [
                "roster.xlsx:1:1: the workbook has no sheet 'scenario'; expected a sheet 'scenario' with the columns key and value; "
                    + "of a roster, roster init --from makes a scenario",
            ],
            Written(read.Errors)
        );
    }

    private static IEnumerable<string> Written(IEnumerable<ScenarioError> errors) =>
        errors.Select(error => error.ToString());

    /// <summary>Without what says where the scenario was written.</summary>
    private static Scenario Bare(Scenario read) =>
        read with
        {
            File = "",
            InputHash = "",
            Written = null,
            RuleOrigins = [],
            Assumptions = [],
            Warnings = [],
        };

    private static byte[] Bytes(MapNode nodes, string way) =>
        way switch
        {
            "yaml" => Encoding.UTF8.GetBytes(NodeText.Of(nodes)),
            "json" => Encoding.UTF8.GetBytes(NodeJson.Of(nodes)),
            _ => ScenarioWorkbookFile.Bytes(ScenarioSheet.Of(nodes)),
        };

    private static MapNode Read(string name, byte[] bytes)
    {
        var read = Extension.Load(name, _ => bytes);
        Assert.Equal([], read.Errors);
        return read.Value!;
    }
}
