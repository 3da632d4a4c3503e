using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What a YAML file is to `roster test`.</summary>
public enum TestFileKind
{
    /// <summary>Neither of the others: a scenario without expectations, a staffing plan.</summary>
    NoTest,

    /// <summary>A scenario that says what it expects.</summary>
    Scenario,

    /// <summary>Rule tests.</summary>
    RuleTests,
}

/// <summary>A YAML file below a folder of tests.</summary>
/// <param name="Path">The file, with '/' between folders.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Errors">Why it cannot be told; then it is no test.</param>
public sealed record TestFile(string Path, TestFileKind Kind, IReadOnlyList<ScenarioError> Errors)
{
    private const string Expect = "expect";

    /// <summary>Looks into a file: at the keys that it writes itself, not at those of a file that it extends.</summary>
    public static TestFile Of(string path, ReadFile read)
    {
        if (read(path) is not { } bytes)
            return new(
                path,
                TestFileKind.NoTest,
                [new(new(path, 1, 1), "there is no such file, or it cannot be read")]
            );
        var documents = YamlReader.ReadAll(bytes, path);
        if (!documents.Ok)
            return new(path, TestFileKind.NoTest, documents.Errors);
        var maps = documents.Value.Items.OfType<MapNode>().ToList();
        var kind =
            maps.Exists(map =>
                map.Find(RuleTestReader.One) is not null || map.Find(RuleTestReader.Many) is not null
            )
                ? TestFileKind.RuleTests
            : maps.Exists(map => map.Find(Expect) is not null) ? TestFileKind.Scenario
            : TestFileKind.NoTest;
        return new(path, kind, []);
    }
}
