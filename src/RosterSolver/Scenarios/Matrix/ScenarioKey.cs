namespace RosterSolver.Scenarios;

/// <summary>A key of a scenario by the way that leads to it from the root.</summary>
/// <param name="Name">The way as planners write it: <c>contracts.full-time.at-most</c>.</param>
/// <param name="Steps">The way.</param>
public sealed record ScenarioKey(string Name, IReadOnlyList<KeyStep> Steps)
{
    /// <summary>Whether a value stands at the key or below it.</summary>
    public bool Holds(Assumption value) =>
        value.Key.StartsWith(Path, StringComparison.Ordinal)
        && (value.Key.Length == Path.Length || value.Key[Path.Length] is '.' or '#');

    /// <summary>The way as assumptions tell it: items of a list with their places, <c>agents#2.count</c>.</summary>
    private string Path =>
        string.Concat(
            Steps.Select(
                (step, place) =>
                    step.Item is { } item ? $"#{item + 1}" : $"{(place == 0 ? "" : ".")}{step.Key}"
            )
        );

    /// <summary>The text with another value at the key; positions of all else stay.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="value">What stands at the key then; faults of it are told at its own position.</param>
    internal MapNode With(MapNode text, Node value) => (MapNode)With(text, 0, value);

    private Node With(Node? node, int place, Node value)
    {
        if (place == Steps.Count)
            return value;
        return (Steps[place], node) switch
        {
            ({ Item: { } item }, ListNode list) => list with
            {
                Items = [.. list.Items.Select((own, at) => at == item ? With(own, place + 1, value) : own)],
            },
            ({ Key: { } key }, MapNode map) => With(map, key, place, value),
            ({ Key: { } key }, _) => With(new MapNode(node?.At ?? value.At, []), key, place, value),
            _ => throw new InvalidOperationException($"{Name} does not lead through this text"),
        };
    }

    private MapNode With(MapNode map, string key, int place, Node value)
    {
        var own = map.Find(key);
        var inner = With(own?.Value, place + 1, value);
        return own is null
            ? map with
            {
                Entries = [.. map.Entries, new MapEntry(key, value.At, inner)],
            }
            : map with
            {
                Entries =
                [
                    .. map.Entries.Select(entry => entry == own ? entry with { Value = inner } : entry),
                ],
            };
    }
}

/// <summary>A step on the way to a key: a key of a map, or an item of a list, from 0.</summary>
public readonly record struct KeyStep(string? Key, int? Item);
