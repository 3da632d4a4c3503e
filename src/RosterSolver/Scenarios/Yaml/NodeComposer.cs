using RosterSolver.Domain;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RosterSolver.Scenarios;

/// <summary>Builds nodes from the parser's events and refuses the parts of YAML that the language does without.</summary>
internal sealed class NodeComposer(IParser parser, string file, ICollection<ScenarioError> errors)
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

    private ScalarNode? Empty()
    {
        errors.Add(new(new SourceSpan(file, 1, 1), "the file is empty", "lines of 'key: value'"));
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
            _ => new ScalarNode(Span(start.Start), ""),
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
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var key = Compose(depth + 1);
            if (key is null)
                return null;
            Next();
            if (Compose(depth + 1) is not { } value)
                return null;
            if (KeyOf(key) is not { } name)
                continue;
            if (places.TryAdd(name, key.At))
                entries.Add(
                    new(name, key.At, value is ScalarNode { Text: "", Quoted: false } ? Moved(key.At) : value)
                );
            else
                errors.Add(
                    new(key.At, $"'{name}' stands here a second time, first at line {places[name].Line}")
                );
        }

        return new MapNode(at, entries);
    }

    private static ScalarNode Moved(SourceSpan keyAt) => new(keyAt, "");

    private string? KeyOf(Node key)
    {
        if (key is not ScalarNode { IsEmpty: false } scalar)
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

    private SourceSpan Span(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
