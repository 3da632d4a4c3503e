using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A record that was bound, and where it was written.</summary>
public sealed record Bound(object Value, Origins Origins);

/// <summary>
/// Makes records of nodes: each parameter of the record's constructor is a key. Faults are collected and binding
/// goes on after each; whatever could not be bound is null.
/// </summary>
/// <param name="errors">Receives the faults.</param>
public sealed class Binder(ICollection<ScenarioError> errors)
{
    private const int MostKeysNamed = 8;

    /// <summary>Binds the root of a text.</summary>
    public T? Bind<T>(Node root)
        where T : class => Bind(typeof(T), root, root.At)?.Value as T;

    /// <summary>Binds a record of any type, such as the options of a rule that was found by its name.</summary>
    /// <param name="record">The type; its parameters are the keys.</param>
    /// <param name="node">What was written: a map, or nothing at all for a record whose keys are all optional.</param>
    /// <param name="owner">The key that it stands under, or the list item that it is.</param>
    public Bound? Bind(Type record, Node node, SourceSpan owner)
    {
        var shape = RecordShape.Of(record);
        var map = MapOf(node, shape);
        if (map is null)
        {
            errors.Add(new(node.At, $"found {node.Kind}", $"a map with the keys {Names(shape)}"));
            return null;
        }

        var meant = ReportUnknown(map, shape);
        var arguments = new object?[shape.Keys.Count];
        var whole = true;
        for (var place = 0; place < arguments.Length; place++)
        {
            var key = shape.Keys[place];
            whole &= TryArgument(key, map, owner, meant.Contains(key.Name), out arguments[place]);
        }

        if (!whole)
            return null;
        var bound = new Bound(shape.Make(arguments), new Origins(owner, map));
        if (bound.Value is Section section)
            section.Origins = bound.Origins;
        return bound;
    }

    /// <summary>Binds a value of any type that a parameter may have: a scalar, a list, a map or a record.</summary>
    public T? Value<T>(Node node, SourceSpan owner) =>
        new ValueBinder(this, errors, null).Bind(ValueShape.Of(typeof(T)), node, owner) is T value
            ? value
            : default;

    private static MapNode? MapOf(Node node, RecordShape shape) =>
        node switch
        {
            ScalarNode { IsEmpty: true } => new(node.At, []),
            ScalarNode when shape.Keys.FirstOrDefault(key => key.IsShort) is { } key => new(
                node.At,
                [new(key.Name, node.At, node)]
            ),
            _ => node as MapNode,
        };

    private bool TryArgument(KeyShape key, MapNode map, SourceSpan owner, bool misspelt, out object? argument)
    {
        argument = key.Default;
        if (map.Find(key.Name) is { } entry)
        {
            argument = new ValueBinder(this, errors, key).Bind(key.Value, entry.Value, entry.KeyAt);
            return argument is not null;
        }

        if (key.Required && !misspelt)
            errors.Add(new(owner, $"missing key '{key.Name}'", Expectation.Of(key.Value)));
        return !key.Required;
    }

    /// <summary>Reports keys that the record does not have; returns the keys that were probably meant.</summary>
    private HashSet<string> ReportUnknown(MapNode map, RecordShape shape)
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        var fileOf = shape.Keys.ToDictionary(key => key.Name, key => map.Find(key.Name)?.KeyAt.File);
        foreach (var entry in map.Entries.Where(entry => !fileOf.ContainsKey(entry.Key)))
        {
            // A key that the base has written may still be meant, one beside it in the same file hardly.
            var free = fileOf.Keys.Where(name => fileOf[name] != entry.KeyAt.File);
            var (word, glued) = Parts(entry);
            var nearest = Suggestion.Nearest(word, free);
            if (nearest is not null)
                meant.Add(nearest);
            errors.Add(
                new(
                    entry.KeyAt,
                    $"unknown key '{Expectation.Shortened(entry.Key)}'",
                    shape.Keys.Count == 0 ? "no keys here" : Names(shape),
                    nearest is null ? null : nearest + glued
                )
            );
        }

        return meant;
    }

    /// <summary>The key, and the value that is glued to it where the space after its ':' was forgotten.</summary>
    private static (string Word, string Glued) Parts(MapEntry entry) =>
        entry is { Value: ScalarNode { IsEmpty: true } } && entry.Key.Split(':', 2) is [var word, var value]
            ? (word, $": {value}")
            : (entry.Key, "");

    private static string Names(RecordShape shape)
    {
        var names = string.Join(", ", shape.Keys.Take(MostKeysNamed).Select(key => key.Name));
        return shape.Keys.Count <= MostKeysNamed ? names : $"{names}, ... ({shape.Keys.Count} keys)";
    }
}
