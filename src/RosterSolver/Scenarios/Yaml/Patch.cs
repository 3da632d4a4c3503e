using System.Globalization;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>Makes the nodes of a text that is laid over a scenario.</summary>
internal static class Patch
{
    private static readonly SourceSpan nowhere = new("", 1, 1);

    /// <summary>A map of a single path of keys that ends in a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="keys">The keys, the outermost first.</param>
    public static MapNode Of(Node value, params IReadOnlyList<string> keys) =>
        (MapNode)keys.Reverse().Aggregate(value, (inner, key) => Map((key, inner)));

    /// <summary>A map.</summary>
    public static MapNode Map(params IEnumerable<(string Key, Node Value)> entries) =>
        new(nowhere, [.. entries.Select(entry => new MapEntry(entry.Key, nowhere, entry.Value))]);

    /// <summary>A list.</summary>
    public static ListNode List(IEnumerable<Node> items) => new(nowhere, [.. items]);

    /// <summary>A list of words.</summary>
    public static ListNode List(IEnumerable<string> words) => List(words.Select(word => (Node)Scalar(word)));

    /// <summary>A word or a number.</summary>
    public static ScalarNode Scalar(string text) => new(nowhere, text);

    /// <summary>
    /// Words that are meant as such: in quotes where they could be taken for a number, for true or false, or for no value.
    /// </summary>
    public static ScalarNode Words(string text) =>
        Scalar(text) is var plain && (plain.IsEmpty || plain.IsLiteral)
            ? plain with
            {
                Quoted = true,
            }
            : plain;

    /// <summary>A whole number.</summary>
    public static ScalarNode Scalar(int number) => Scalar(number.ToString(CultureInfo.InvariantCulture));
}
