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
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        if (TextFaults.BadCharacter(lines, fileName) is { } fault)
            return Failed(fault);
        return Compose(lines, fileName);
    }

    private static Result<Node> Compose(string[] lines, string fileName)
    {
        var errors = new List<ScenarioError>();
        var composer = new NodeComposer(
            new Parser(new StringReader(string.Join('\n', lines))),
            new Places(fileName, lines),
            errors
        );
        Node? root = null;
        try
        {
            root = composer.Document();
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

        return errors.Count == 0 ? new Result<Node>(root, []) : new Result<Node>(null, errors);
    }

    private static Result<Node> Failed(ScenarioError fault) => new(null, [fault]);
}
