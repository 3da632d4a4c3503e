using RosterSolver.Domain;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RosterSolver.Scenarios;

/// <summary>Builds nodes from the parser's events and refuses the parts of YAML that the language does without.</summary>
internal sealed class NodeComposer(IParser parser, Places places, ICollection<ScenarioError> errors)
{
    private const string NoAnchors = "the value written out, or shared through 'extends: base.yaml'";

    private readonly Stack<SourceSpan> _brackets = new();

    /// <summary>The innermost bracket or brace that is open, if any.</summary>
    public SourceSpan? OpenBracket => _brackets.TryPeek(out var bracket) ? bracket : null;

    /// <summary>Where the last event ended.</summary>
    public Mark LastMark => parser.Current?.End ?? Mark.Empty;

    /// <summary>The only document of the text; null when it is missing or nested too deep.</summary>
    public Node? Document()
    {
        Next();
        if (Next() is StreamEnd)
            return Empty();
        Next();
        var root = Compose(1);
        if (root is null)
            return null;
        if (Next() is DocumentEnd && Next() is DocumentStart second)
            errors.Add(new(Span(second.Start), "a second document begins here", "one scenario in a file"));
        return root is ScalarNode { IsEmpty: true } ? Empty() : root;
    }

    /// <summary>Every document of the text, in their order; null when one is nested too deep.</summary>
    public ListNode? Documents()
    {
        Next();
        var roots = new List<Node>();
        while (Next() is DocumentStart)
        {
            Next();
            if (Compose(1) is not { } root)
                return null;
            roots.Add(root);
            Next();
        }

        return new(Span(Mark.Empty), roots);
    }

    private ScalarNode? Empty()
    {
        errors.Add(new(Span(Mark.Empty), "the file is empty", "lines of 'key: value'"));
        return null;
    }

    /// <summary>The node that begins at the current event; the parser stands on its last event afterwards.</summary>
    private Node? Compose(int depth)
    {
        var start = parser.Current!;
        Refuse(start);
        if (depth > YamlReader.MaxDepth && (start is MappingStart or SequenceStart))
        {
            errors.Add(new(Span(start.Start), "nested too deep", $"at most {YamlReader.MaxDepth} levels"));
            return null;
        }

        if (start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow })
            return Bracketed(start, depth);
        return Compose(start, depth);
    }

    private Node? Bracketed(ParsingEvent start, int depth)
    {
        _brackets.Push(Span(start.Start));
        var node = Compose(start, depth);
        _brackets.Pop();
        return node;
    }

    private Node? Compose(ParsingEvent start, int depth) =>
        start switch
        {
            MappingStart => Map(Span(start.Start), depth),
            SequenceStart => List(Span(start.Start), depth),
            Scalar scalar => new ScalarNode(
                Span(start.Start),
                scalar.Value,
                scalar.Style != ScalarStyle.Plain
            ),
            AnchorAlias => new ScalarNode(Span(start.Start), ""),
            _ => throw new InvalidOperationException("the parser gave an end in place of a value"),
        };

    private ListNode? List(SourceSpan at, int depth)
    {
        var items = new List<Node>();
        while (Next() is not SequenceEnd)
        {
            if (Compose(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        return new ListNode(at, items);
    }

    private MapNode? Map(SourceSpan at, int depth)
    {
        var entries = new List<MapEntry>();
        var known = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var key = Compose(depth + 1);
            if (key is null)
                return null;
            // After a key that was left out the parser may forget the value as well.
            if (Next() is MappingEnd)
                return KeyOf(key, key) is null ? new MapNode(at, entries) : null;
            if (Compose(depth + 1) is not { } value)
                return null;
            if (KeyOf(key, value) is not { } name)
                continue;
            if (entries.Count > 0 && SplitByComma(entries[^1].Value, key, value) is { } comma)
                errors.Add(comma);
            else if (known.TryAdd(name, key.At))
                entries.Add(
                    new(name, key.At, value is ScalarNode { Text: "", Quoted: false } ? Moved(key.At) : value)
                );
            else
                errors.Add(
                    new(key.At, $"'{name}' stands here a second time, first at line {known[name].Line}")
                );
        }

        return new MapNode(at, entries);
    }

    /// <summary>In braces <c>28,74</c> is a value and a key; read on, it would be two faults that hide the one.</summary>
    private ScenarioError? SplitByComma(Node before, Node key, Node after) =>
        OpenBracket is not null
        && before is ScalarNode { Quoted: false } whole
        && key is ScalarNode { Quoted: false } decimals
        && after is ScalarNode { Text: "", Quoted: false }
        && char.IsAsciiDigit(decimals.Text[0])
        && decimals.At == (whole.At with { Column = whole.At.Column + whole.Text.Length + 1 })
            ? new(
                whole.At,
                $"a comma ends the value in '{whole.Text},{decimals.Text}'",
                "a decimal point",
                $"{whole.Text}.{decimals.Text}"
            )
            : null;

    private static ScalarNode Moved(SourceSpan keyAt) => new(keyAt, "");

    private string? KeyOf(Node key, Node value)
    {
        // The parser places some keys that were left out at the beginning of the text; their values lie right.
        if (key is ScalarNode { IsEmpty: true })
            errors.Add(
                new(
                    value.At.Line > key.At.Line ? value.At : key.At,
                    "the key is missing",
                    "a word before the ':'"
                )
            );
        else if (key is not ScalarNode scalar)
            errors.Add(new(key.At, $"found {key.Kind} in place of a key", "a word before the ':'"));
        else if (scalar is { Text: "<<", Quoted: false })
            errors.Add(new(key.At, "merge keys ('<<') are not used", NoAnchors));
        else
            return scalar.Text;
        return null;
    }

    private void Refuse(ParsingEvent start)
    {
        if (start is AnchorAlias alias)
            errors.Add(new(Span(start.Start), $"aliases such as '*{alias.Value}' are not used", NoAnchors));
        if (start is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            errors.Add(
                new(Span(start.Start), $"anchors such as '&{node.Anchor.Value}' are not used", NoAnchors)
            );
        if (!node.Tag.IsEmpty)
            errors.Add(
                new(Span(start.Start), "tags that begin with '!' are not used", "quotes around such a text")
            );
    }

    private ParsingEvent Next() =>
        parser.MoveNext() ? parser.Current! : throw new InvalidOperationException("the events end early");

    private SourceSpan Span(Mark mark) => places.Of(mark);
}
