using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads rule tests with the reader of scenarios. Over the usual shifts and contract is laid what the file says of all its
/// tests, and over that what the test says itself.
/// </summary>
public static class RuleTestReader
{
    /// <summary>The key of a file of one test, or of one in each document.</summary>
    internal const string One = "rule-test";

    /// <summary>The key of a list of tests; keys beside it are meant for each of them.</summary>
    internal const string Many = "rule-tests";

    private const string Usual = """
        shifts:
          early: { starts: "06:00", length: 8h }
          mid: { starts: "10:00", length: 8h }
          late: { starts: "14:00", length: 8h }
          night: { starts: "22:00", length: 8h }
        contracts:
          full-time: { hours: 40/week, at-least: 32/week, at-most: 48/week, pay: 20/h }
        demand: { heads: { week: {} } }
        """;

    /// <summary>The tests of a file; every fault of the file where it has any.</summary>
    /// <param name="path">The file, with '/' between folders.</param>
    /// <param name="read">Access to files.</param>
    public static Result<IReadOnlyList<RuleTest>> Read(string path, ReadFile read)
    {
        if (read(path) is not { } bytes)
            return Failed([new(new(path, 1, 1), "there is no such file, or it cannot be read")]);
        var documents = YamlReader.ReadAll(bytes, path);
        if (!documents.Ok)
            return Failed(documents.Errors);
        var errors = new List<ScenarioError>();
        var usual = (MapNode)YamlReader.Read(Usual, "the usual of rule tests").Value!;
        var lines = YamlReader.Lines(System.Text.Encoding.UTF8.GetString(bytes));
        var tests = new List<RuleTest>();
        foreach (var map in documents.Value.Items.SelectMany(document => Tests(document, errors)).ToList())
        {
            // Each test is read for itself: a fault of one must not keep those of another from being told.
            var faults = new List<ScenarioError>();
            if (new RuleTestBuild(path, lines, usual, read, faults).Of(map) is { } test)
                tests.Add(test);
            errors.AddRange(faults.Except(errors));
        }

        return errors.Count > 0 ? Failed(errors) : new(tests, []);
    }

    private static IEnumerable<MapNode> Tests(Node document, List<ScenarioError> errors)
    {
        if (document is not MapNode map)
            errors.Add(new(document.At, $"found {document.Kind}", $"a map with the key {One} or {Many}"));
        else if (map.Find(Many) is not { } many)
            yield return map;
        else if (many.Value is not ListNode list)
            errors.Add(new(many.Value.At, $"found {many.Value.Kind}", "a list of rule tests"));
        else
            foreach (var item in list.Items)
            {
                var shared = new MapNode(map.At, [.. map.Entries.Where(entry => entry != many)]);
                if (item is MapNode test)
                    yield return (MapNode)Overlay.Merge(shared, test);
                else
                    errors.Add(new(item.At, $"found {item.Kind}", $"a map with the key {One}"));
            }
    }

    private static Result<IReadOnlyList<RuleTest>> Failed(IReadOnlyList<ScenarioError> errors) =>
        new(null, errors);
}
