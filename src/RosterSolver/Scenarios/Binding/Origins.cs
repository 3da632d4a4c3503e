using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Where a bound record was written, for faults that are found later. What was not written stands, for these
/// purposes, where its owner stands.
/// </summary>
/// <param name="At">The key that the record stands under, or the list item that it is.</param>
/// <param name="Map">What was written.</param>
public sealed record Origins(SourceSpan At, MapNode Map)
{
    /// <summary>The origin of a record that was made by code.</summary>
    public static Origins None { get; } = In(new SourceSpan("", 1, 1));

    /// <summary>Whether what was written stands in another file than the name it goes by: the options of a law, which a scenario names.</summary>
    public bool IsElsewhere => Map.At.File != At.File;

    /// <summary>The value of a key, or the record itself where the key was left out.</summary>
    public SourceSpan SpanOf(string key) => Map.Find(key)?.Value.At ?? At;

    /// <summary>An item of the list under a key, counted from 0.</summary>
    public SourceSpan SpanOf(string key, int index) =>
        Map.Find(key)?.Value is ListNode list && index < list.Items.Count
            ? list.Items[index].At
            : SpanOf(key);

    /// <summary>The value of an inner key, in the map under a key.</summary>
    public SourceSpan SpanOf(string key, string inner) => Inner(key, inner)?.Value.At ?? SpanOf(key);

    /// <summary>An item of the list, counted from 0, that an inner key has in the map under a key.</summary>
    public SourceSpan SpanOf(string key, string inner, int index) =>
        Inner(key, inner)?.Value is ListNode list && index < list.Items.Count
            ? list.Items[index].At
            : SpanOf(key, inner);

    /// <summary>A key itself, or the record where the key was left out.</summary>
    public SourceSpan KeySpan(string key) => Map.Find(key)?.KeyAt ?? At;

    /// <summary>An inner key itself, in the map under a key.</summary>
    public SourceSpan KeySpan(string key, string inner) => Inner(key, inner)?.KeyAt ?? KeySpan(key);

    private MapEntry? Inner(string key, string inner) => (Map.Find(key)?.Value as MapNode)?.Find(inner);

    private static Origins In(SourceSpan at) => new(at, new MapNode(at, []));
}
