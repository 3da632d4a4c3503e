using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Binds what stands after one key. A value that cannot be bound is null, and its faults are reported.</summary>
internal sealed class ValueBinder(Binder records, ICollection<ScenarioError> errors, KeyShape? key)
{
    public object? Bind(ValueShape shape, Node node, SourceSpan owner) =>
        (shape, node) switch
        {
            (AnyShape any, _) when any.Type.IsInstanceOfType(node) => node,
            (AnyShape any, ScalarNode { IsEmpty: true }) when any.Type == typeof(MapNode) => new MapNode(
                node.At,
                []
            ),
            (SectionShape section, _) => records.Bind(section.Type, node, owner)?.Value,
            (ScalarShape scalar, ScalarNode { IsEmpty: false } text) => Scalar(scalar, text),
            (ListShape list, ListNode items) => List(list, items.Items),
            (ListShape { OneOrMany: true } list, not ScalarNode { IsEmpty: true }) => List(list, [node]),
            (MapShape map, MapNode entries) => Map(map, entries.Entries),
            (MapShape map, ScalarNode { IsEmpty: true }) => Map(map, []),
            _ => Refused(node.At, $"found {node.Kind}", Expectation.Of(shape)),
        };

    private object? Scalar(ScalarShape shape, ScalarNode node)
    {
        if (!TryRead(shape.Syntax, node.Text, node.At, out var value))
            return null;
        if (key?.Range is not { } range || IsInside(range, value))
            return value;
        return Refused(node.At, $"{node.Text} is outside {key.Limits}", null);
    }

    private IList? List(ListShape shape, IReadOnlyList<Node> nodes)
    {
        var bound = nodes.Select(node => Bind(shape.Item, node, node.At)).ToList();
        if (bound.Contains(null))
            return null;
        var items = Array.CreateInstance(shape.Item.Type, bound.Count);
        for (var place = 0; place < bound.Count; place++)
            items.SetValue(bound[place], place);
        return items;
    }

    private IDictionary? Map(MapShape shape, IReadOnlyList<MapEntry> entries)
    {
        var type = typeof(OrderedDictionary<,>).MakeGenericType(shape.KeyType, shape.Item.Type);
        var map = (IDictionary)Activator.CreateInstance(type)!;
        var whole = true;
        foreach (var entry in entries)
        {
            var value = Bind(shape.Item, entry.Value, entry.KeyAt);
            if (!TryRead(shape.Key, entry.Key, entry.KeyAt, out var name) || value is null)
                whole = false;
            else if (map.Contains(name))
                whole = Refused(entry.KeyAt, $"'{entry.Key}' stands here a second time", null) is not null;
            else if (
                map.Keys.Cast<object>().FirstOrDefault(other => shape.Key.Overlap(other, name)) is { } known
            )
                whole =
                    Refused(
                        entry.KeyAt,
                        $"'{entry.Key}' overlaps '{shape.Key.WriteBoxed(known)}'",
                        "keys that do not overlap"
                    )
                        is not null;
            else
                map.Add(name, value);
        }

        return whole ? map : null;
    }

    private bool TryRead(Syntax syntax, string text, SourceSpan at, [NotNullWhen(true)] out object? value)
    {
        if (syntax.TryRead(text, out value))
            return true;
        errors.Add(new(at, syntax.Refusal(text), syntax.Expected, syntax.Meant(text)));
        return false;
    }

    private static bool IsInside(RangeAttribute range, object value)
    {
        var least = Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture);
        var most = Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);
        return NumbersIn(value).All(number => least <= number && number <= most);
    }

    private static decimal[] NumbersIn(object value) =>
        value switch
        {
            CountRange counts => [counts.AtLeast, counts.AtMost],
            Fraction share => [share.Value],
            MinuteRange minutes => [minutes.From, minutes.To],
            TimeLength length => [length.Minutes],
            _ => [Convert.ToDecimal(value, CultureInfo.InvariantCulture)],
        };

    private object? Refused(SourceSpan at, string what, string? expected)
    {
        errors.Add(new(at, what, expected));
        return null;
    }
}
