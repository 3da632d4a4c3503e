using System.Text.RegularExpressions;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A piece of a YAML text with its position: a scalar, a list or a map.</summary>
/// <param name="At">Where it begins.</param>
public abstract record Node(SourceSpan At)
{
    /// <summary>What it is, for sentences such as "found a list".</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value, kept as the text that was written; its meaning is decided where it is bound.</summary>
/// <param name="At">Where it begins; the key's position when nothing was written after the key.</param>
/// <param name="Text">The text, without its quotes.</param>
/// <param name="Quoted">Whether it stood in quotes or in a block, so that it is text even when empty.</param>
public sealed partial record ScalarNode(SourceSpan At, string Text, bool Quoted = false) : Node(At)
{
    /// <summary>Whether no value was written.</summary>
    public bool IsEmpty => !Quoted && (Text is "" or "~" or "null");

    /// <summary>Whether it is a number or a truth, written the same in YAML and in JSON.</summary>
    public bool IsLiteral => !Quoted && (Text is "true" or "false" || JsonNumber().IsMatch(Text));

    /// <inheritdoc/>
    public override string Kind => IsEmpty ? "no value" : "a single value";

    [GeneratedRegex("^-?(0|[1-9][0-9]*)([.][0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JsonNumber();
}

/// <summary>A list of values in the order of the text.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Items">Its items.</param>
public sealed record ListNode(SourceSpan At, IReadOnlyList<Node> Items) : Node(At)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>Keys with their values in the order of the text; no key stands twice.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Entries">Its entries.</param>
public sealed record MapNode(SourceSpan At, IReadOnlyList<MapEntry> Entries) : Node(At)
{
    /// <inheritdoc/>
    public override string Kind => "a map";

    /// <summary>The entry of a key, or null.</summary>
    public MapEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);
}

/// <summary>A key of a map and its value.</summary>
/// <param name="Key">The key's text.</param>
/// <param name="KeyAt">Where the key begins.</param>
/// <param name="Value">The value.</param>
public sealed record MapEntry(string Key, SourceSpan KeyAt, Node Value);
