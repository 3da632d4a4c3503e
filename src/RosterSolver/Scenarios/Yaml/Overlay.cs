namespace RosterSolver.Scenarios;

/// <summary>
/// Lays a scenario over the one that it extends. Maps merge by key; lists whose items all have an <c>id</c> or a
/// <c>group</c> merge by that; anything else is replaced. The base keeps its order, new things come after it.
/// </summary>
internal static class Overlay
{
    public static Node Merge(Node lower, Node upper) =>
        (lower, upper) switch
        {
            (MapNode below, MapNode above) => Maps(below, above),
            (ListNode below, ListNode above) when HasNames(below) && HasNames(above) => Lists(below, above),
            _ => upper,
        };

    private static MapNode Maps(MapNode below, MapNode above)
    {
        var own = above.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var entries = new List<MapEntry>();
        foreach (var entry in below.Entries)
        {
            entries.Add(
                own.Remove(entry.Key, out var upper)
                    ? upper with
                    {
                        Value = Merge(entry.Value, upper.Value),
                    }
                    : entry
            );
        }

        return new MapNode(
            above.At,
            [.. entries, .. above.Entries.Where(entry => own.ContainsKey(entry.Key))]
        );
    }

    private static ListNode Lists(ListNode below, ListNode above)
    {
        var items = below.Items.ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < items.Count; place++)
            places.TryAdd(NameOf(items[place])!, place);
        foreach (var item in above.Items)
        {
            // A name is taken once, so that an item written twice stays two items and is reported as such.
            if (places.Remove(NameOf(item)!, out var place))
                items[place] = Merge(items[place], item);
            else
                items.Add(item);
        }

        return new ListNode(above.At, items);
    }

    private static bool HasNames(ListNode list) => list.Items.All(item => NameOf(item) is not null);

    private static string? NameOf(Node item) =>
        item is not MapNode map ? null
        : map.Find("id") is { Value: ScalarNode { IsEmpty: false } id } ? $"id {id.Text}"
        : map.Find("group") is { Value: ScalarNode { IsEmpty: false } group } ? $"group {group.Text}"
        : null;
}
