using System.Collections;

namespace RosterSolver.Scenarios;

/// <summary>
/// Nodes of records: the way of the <see cref="Binder"/> back. What a planner could leave out is left out, and by the same
/// shapes, so that a new key, section or rule is written as soon as it can be read.
/// </summary>
internal static class RecordNodes
{
    /// <summary>The keys of a record that differ from what holds without them.</summary>
    public static MapNode Of(object record)
    {
        var shape = RecordShape.Of(record.GetType());
        var entries =
            from pair in shape.Keys.Zip(shape.ValuesOf(record))
            where pair.Second is not null && (pair.First.Required || !pair.Second.Equals(pair.First.Default))
            select (pair.First.Name, Of(pair.First.Value, pair.Second));
        return Patch.Map(entries);
    }

    private static Node Of(ValueShape shape, object value) =>
        (shape, value) switch
        {
            (AnyShape, Node node) => node,
            (ScalarShape { Syntax: Syntax<string> }, string text) => Patch.Words(text),
            (ScalarShape scalar, _) => Patch.Scalar(scalar.Syntax.WriteBoxed(value)),
            (ListShape list, IEnumerable items) => List(list, items),
            (MapShape map, _) => Map(map, value),
            (SectionShape, _) => Section(value),
            _ => throw new InvalidOperationException($"{shape.Type.Name} cannot be written"),
        };

    private static Node List(ListShape shape, IEnumerable items)
    {
        List<Node> nodes = [.. items.Cast<object>().Select(item => Of(shape.Item, item))];
        return shape.OneOrMany && nodes is [ScalarNode or MapNode] ? nodes[0] : Patch.List(nodes);
    }

    private static MapNode Map(MapShape shape, object value) =>
        Patch.Map(
            from entry in Entries(value)
            select (shape.Key.WriteBoxed(entry.Key), Of(shape.Item, entry.Value))
        );

    /// <summary>A read-only dictionary's entries, of whatever types.</summary>
    private static IEnumerable<(object Key, object Value)> Entries(object map) =>
        from entry in ((IEnumerable)map).Cast<object>()
        let type = entry.GetType()
        select (type.GetProperty("Key")!.GetValue(entry)!, type.GetProperty("Value")!.GetValue(entry)!);

    /// <summary>A record, or only its short key where nothing else is written.</summary>
    private static Node Section(object record)
    {
        var map = Of(record);
        var brief = RecordShape.Of(record.GetType()).Keys.FirstOrDefault(key => key.IsShort);
        return map.Entries is [{ Value: ScalarNode only } entry] && entry.Key == brief?.Name ? only : map;
    }
}
