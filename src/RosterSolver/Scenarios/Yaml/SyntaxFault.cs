using RosterSolver.Domain;
using YamlDotNet.Core;

namespace RosterSolver.Scenarios;

/// <summary>Says in a planner's words what the YAML parser says in a parser's.</summary>
/// <param name="file">The name that positions carry.</param>
/// <param name="lines">The text.</param>
/// <param name="openBracket">The last bracket or brace that was open when the parser gave up.</param>
internal sealed class SyntaxFault(string file, string[] lines, SourceSpan? openBracket)
{
    /// <summary>A fragment of the parser's message, what we say instead, and what would have been right.</summary>
    private static readonly (string Fragment, string What, string Expected)[] s_sentences =
    [
        ("flow sequence", "this list in brackets goes wrong here", "',' and the next item, or ']'"),
        ("flow mapping", "this map in braces goes wrong here", "',' and the next 'key: value', or '}'"),
        ("flow entry", "a comment stands too close to a comma", "a space before '#'"),
        ("escape", "unknown escape after '\\'", "the text in single quotes, which keep '\\' as it is"),
        ("hexadecimal", "unknown escape after '\\'", "the text in single quotes, which keep '\\' as it is"),
        ("quoted scalar", "this text in quotes does not end", "a closing quote"),
        (
            "Mapping values",
            "a ':' stands where no key can be",
            "'key: value' in its own column; quotes around a value that holds ': '"
        ),
        (
            "invalid mapping",
            "a ':' stands where no key can be",
            "'key: value' in its own column; quotes around a value that holds ': '"
        ),
        ("expected ':'", "this line has no 'key:'", "'key: value', with a space after the ':'"),
        ("block mapping", "this line does not fit the keys above it", "'key: value' in the same column"),
        ("block collection", "this line does not fit the items above it", "'- item' in the same column"),
        (
            "sequence entries",
            "a '-' stands where no list can be",
            "the list on lines of its own below its key"
        ),
        (
            "anchor",
            "anchors ('&name') and aliases ('*name') are not used",
            "quotes around a text with '&' or '*'"
        ),
        (
            "start any token",
            "this character cannot begin a value",
            "quotes around a value that begins with @, ` or %"
        ),
        ("document", "a second document begins here", "one scenario in a file"),
    ];

    private Places Places { get; } = new(file, lines);

    public ScenarioError Explain(YamlException fault)
    {
        var at = Places.Of(fault.Start);
        if (TabNear(at.Line) is { } tab)
            return Tab(tab);
        if (Wide.SignIn(lines[at.Line - 1]) is >= 0 and var sign)
            return WideSign(at.Line, sign);
        if (openBracket is { } bracket && bracket.Line < at.Line)
            return Open(bracket);
        foreach (var (fragment, what, expected) in s_sentences)
        {
            if (fault.Message.Contains(fragment, StringComparison.OrdinalIgnoreCase))
                return new(at, what, expected);
        }

        return Unknown(at);
    }

    /// <summary>A fault without a position: it is after the last event that the parser gave.</summary>
    public ScenarioError Unplaced(Mark last) =>
        openBracket is { } bracket ? Open(bracket) : Unknown(Places.Of(last));

    private static ScenarioError Open(SourceSpan bracket) =>
        new(
            bracket,
            "this bracket is not closed, or what stands in it goes wrong",
            "its closing bracket, and quotes around a text that holds ': '"
        );

    private ScenarioError Unknown(SourceSpan at) =>
        Array.FindIndex(lines, line => Indentation(line).Contains('\t')) is >= 0 and var tab
            ? Tab(tab + 1)
            : new(at, "this cannot be read as YAML", "lines of 'key: value', deeper keys indented by spaces");

    private ScenarioError WideSign(int line, int column) =>
        new(
            new SourceSpan(file, line, column + 1),
            $"the full-width sign '{lines[line - 1][column]}' is none of YAML",
            $"the plain '{Wide.Narrowed(lines[line - 1][column..(column + 1)])}', with a space after ':' and ','"
        );

    private ScenarioError Tab(int line) =>
        new(
            new SourceSpan(file, line, lines[line - 1].IndexOf('\t', StringComparison.Ordinal) + 1),
            "a tab indents this line",
            "spaces; YAML does not allow tabs before a key"
        );

    /// <summary>The line indented by a tab at or beside the fault; the parser may notice it a line late.</summary>
    private int? TabNear(int line)
    {
        foreach (var near in new[] { line, line - 1, line + 1 })
        {
            if (near >= 1 && near <= lines.Length && Indentation(lines[near - 1]).Contains('\t'))
                return near;
        }

        return null;
    }

    private static string Indentation(string line) => line[..^line.TrimStart().Length];
}
