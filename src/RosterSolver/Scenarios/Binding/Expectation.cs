namespace RosterSolver.Scenarios;

/// <summary>The phrase for what may stand in a place.</summary>
internal static class Expectation
{
    private const int LongestQuote = 40;

    public static string Of(ValueShape shape) =>
        shape switch
        {
            ScalarShape scalar => scalar.Syntax.Expected,
            ListShape { OneOrMany: true } list => $"{Of(list.Item)}, or a list of such",
            ListShape list => $"a list, each item {Of(list.Item)}",
            MapShape map => $"a map, under each name {Of(map.Item)}",
            SectionShape section when RecordShape.Of(section.Type).Keys is { Count: > 0 } keys =>
                $"a map with the keys {string.Join(", ", keys.Select(key => key.Name).Take(3))}{(keys.Count > 3 ? ", ..." : "")}",
            SectionShape => "a map",
            AnyShape any when any.Type == typeof(MapNode) => "a map",
            AnyShape any when any.Type == typeof(ListNode) => "a list",
            _ => "a value",
        };

    /// <summary>The phrase for one of some names.</summary>
    public static string OneOf(IEnumerable<string> names) =>
        names.ToList() is [var only] ? only : $"one of {string.Join(", ", names)}";

    /// <summary>What was written, cut where it is too long to be quoted.</summary>
    public static string Shortened(string text) =>
        text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}...";
}
