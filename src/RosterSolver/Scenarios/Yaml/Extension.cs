using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A scenario file together with the files that it extends: <c>extends: base.yaml</c> names a file in the same
/// folder or below it. Each node keeps the file that it came from.
/// </summary>
public static class Extension
{
    private const string Key = "extends";

    /// <summary>Reads a file and everything that it extends, merged; without the <c>extends</c> key.</summary>
    public static Result<MapNode> Load(string path, ReadFile read)
    {
        if (read(path) is not { } bytes)
            return Failed(new(new SourceSpan(path, 1, 1), "there is no such file, or it cannot be read"));
        return Merge(path, Text(bytes, path), read, [path]);
    }

    /// <summary>The same for a text that is not in a file, such as one from a web form.</summary>
    public static Result<MapNode> Load(string text, string fileName, ReadFile read) =>
        Merge(fileName, YamlReader.Read(text, fileName), read, [fileName]);

    /// <summary>The nodes of a file: YAML, or JSON which is YAML too, or the sheets of a workbook.</summary>
    private static Result<Node> Text(byte[] bytes, string path) =>
        WorkbookTable.IsWorkbook(bytes) ? ScenarioWorkbook.Read(path, bytes) : YamlReader.Read(bytes, path);

    private static Result<MapNode> Merge(
        string path,
        Result<Node> own,
        ReadFile read,
        IReadOnlyList<string> chain
    )
    {
        if (!own.Ok)
            return new(null, own.Errors);
        if (own.Value is not MapNode map)
            return Failed(new(own.Value.At, $"found {own.Value.Kind}", "a map of keys"));
        if (map.Find(Key) is not { } extends)
            return new(map, []);

        var reference = BaseReference.Of(extends.Value, path, chain);
        if (reference.Fault is not null)
            return Failed(reference.Fault);
        if (read(reference.Path) is not { } bytes)
            return Failed(
                new(extends.Value.At, $"there is no file '{reference.Path}', or it cannot be read")
            );
        var lower = Merge(reference.Path, Text(bytes, reference.Path), read, [.. chain, reference.Path]);
        var upper = new MapNode(map.At, [.. map.Entries.Where(entry => entry != extends)]);
        return lower.Ok ? new((MapNode)Overlay.Merge(lower.Value, upper), []) : lower;
    }

    private static Result<MapNode> Failed(ScenarioError fault) => new(null, [fault]);
}
