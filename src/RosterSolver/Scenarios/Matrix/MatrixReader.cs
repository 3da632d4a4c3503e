using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads a scenario and every combination of its matrix. A combination is the text with other values at some keys, read like
/// any other; a value that may not stand there is a fault at its place in the matrix.
/// </summary>
public static class MatrixReader
{
    private const string Section = "matrix";

    /// <summary>Reads all; the faults of all combinations are reported, each once.</summary>
    /// <param name="path">The scenario's file, with '/' between folders.</param>
    /// <param name="read">Access to files.</param>
    public static Result<ScenarioMatrix> Read(string path, ReadFile read)
    {
        var scenario = ScenarioReader.Read(path, read);
        if (!scenario.Ok)
            return new(null, scenario.Errors);
        if (scenario.Value.Written?.Matrix is not { } written)
            return new(
                null,
                [
                    new(
                        new(path, 1, 1),
                        $"missing key '{Section}'",
                        "what is to be varied: a map with the key axes"
                    ),
                ]
            );
        var text = Extension.Load(path, read).Value!;
        var axes = MatrixBuild.Of(written, text, []);
        var plain = text with { Entries = [.. text.Entries.Where(entry => entry.Key != Section)] };
        var cells = Combinations(axes).Select(places => Cell(plain, axes, places, path, read)).ToList();
        var errors = cells.SelectMany(cell => cell.Errors).Distinct().ToList();
        return errors.Count > 0
            ? new(null, errors)
            : new(
                new(
                    scenario.Value,
                    axes,
                    cells.ConvertAll(cell => cell.Value!),
                    written.Time is { } seconds ? TimeSpan.FromSeconds(seconds) : null
                ),
                []
            );
    }

    private static Result<MatrixCell> Cell(
        MapNode text,
        IReadOnlyList<MatrixAxis> axes,
        IReadOnlyList<int> places,
        string path,
        ReadFile read
    )
    {
        var changed = axes.Zip(places)
            .SelectMany(pair =>
                pair.First.Keys.Select(key => (Key: key, Value: pair.First.Values[pair.Second]))
            )
            .Aggregate(text, (map, change) => change.Key.With(map, change.Value));
        var files = new RecordedFiles(read);
        files.Remember(path, Encoding.UTF8.GetBytes(NodeText.Of(changed)));
        var scenario = ScenarioReader.Of(changed, path, files);
        var name = string.Join(", ", axes.Zip(places, (axis, place) => $"{axis.Name} {axis.Written(place)}"));
        return scenario.Ok ? new(new(places, name, scenario.Value), []) : new(null, scenario.Errors);
    }

    /// <summary>The places of every combination, the last axis running fastest.</summary>
    private static IEnumerable<IReadOnlyList<int>> Combinations(IReadOnlyList<MatrixAxis> axes) =>
        axes.Aggregate(
            (IEnumerable<IReadOnlyList<int>>)
                [
                    [],
                ],
            (before, axis) =>
                from places in before
                from place in Enumerable.Range(0, axis.Values.Count)
                select (IReadOnlyList<int>)[.. places, place]
        );
}
