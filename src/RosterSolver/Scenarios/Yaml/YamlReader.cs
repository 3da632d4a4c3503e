using RosterSolver.Domain;
using YamlDotNet.Core;

namespace RosterSolver.Scenarios;

/// <summary>
/// Reads a YAML text into nodes with positions. Faults are values; no text makes it throw. Of YAML it takes maps,
/// lists and scalars: anchors, aliases, merge keys, tags and several documents in a file are refused.
/// </summary>
public static class YamlReader
{
    /// <summary>The largest text, in bytes of UTF-8: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The deepest nesting of lists and maps.</summary>
    public const int MaxDepth = 32;

    /// <summary>Reads the bytes of a file: UTF-8, with or without a byte order mark.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The name that positions carry.</param>
    public static Result<Node> Read(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (bytes.Length > MaxBytes)
            return Failed(TextFaults.TooLarge(fileName));
        return TextFaults.NotUtf8(bytes, fileName) is { } fault
            ? Failed(fault)
            : Read(System.Text.Encoding.UTF8.GetString(bytes), fileName);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; a leading byte order mark is skipped.</param>
    /// <param name="fileName">The name that positions carry.</param>
    public static Result<Node> Read(string text, string fileName)
    {
        if (System.Text.Encoding.UTF8.GetByteCount(text) > MaxBytes)
            return Failed(TextFaults.TooLarge(fileName));
        var lines = Lines(text);
        if (TextFaults.BadCharacter(lines, fileName) is { } fault)
            return Failed(fault);
        return Compose(lines, fileName, composer => composer.Document());
    }

    /// <summary>Reads the bytes of a file that may hold several documents, separated by <c>---</c>; the list of them.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The name that positions carry.</param>
    public static Result<ListNode> ReadAll(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (bytes.Length > MaxBytes)
            return new(null, [TextFaults.TooLarge(fileName)]);
        if (TextFaults.NotUtf8(bytes, fileName) is { } foreign)
            return new(null, [foreign]);
        var lines = Lines(System.Text.Encoding.UTF8.GetString(bytes));
        return TextFaults.BadCharacter(lines, fileName) is { } fault
            ? new(null, [fault])
            : Compose(lines, fileName, composer => composer.Documents());
    }

    /// <summary>The lines of a text, without a byte order mark.</summary>
    internal static string[] Lines(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');

    private static Result<T> Compose<T>(string[] lines, string fileName, Func<NodeComposer, T?> read)
        where T : Node
    {
        var errors = new List<ScenarioError>();
        var composer = new NodeComposer(
            new Parser(new StringReader(string.Join('\n', lines))),
            new Places(fileName, lines),
            errors
        );
        T? root = null;
        try
        {
            root = read(composer);
        }
        catch (YamlException fault)
        {
            errors.Add(new SyntaxFault(fileName, lines, composer.OpenBracket).Explain(fault));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet lets these escape on some broken texts, without a position.
            errors.Add(new SyntaxFault(fileName, lines, composer.OpenBracket).Unplaced(composer.LastMark));
        }

        return errors.Count == 0 ? new(root, []) : new(null, errors);
    }

    private static Result<Node> Failed(ScenarioError fault) => new(null, [fault]);
}
