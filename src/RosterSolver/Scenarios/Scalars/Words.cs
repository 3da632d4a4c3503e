using System.Diagnostics.CodeAnalysis;

namespace RosterSolver.Scenarios;

/// <summary>Any text that is not empty.</summary>
public sealed record Text() : Syntax<string>("text", "a text")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return text.Length > 0;
    }
}

/// <summary>
/// The name of a thing: letters of any script, digits, '-', '_' and '.', beginning with a letter or a digit.
/// </summary>
public sealed record Identifier() : Syntax<string>("name", "a name of letters, digits and '-', such as li-na")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return text.Length > 0
            && char.IsLetterOrDigit(text[0])
            && text.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.');
    }

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => IfUnderstood(text.Trim().Replace(' ', '-'));

    /// <summary>A text from elsewhere as a name: letters and digits stay, whatever is between them becomes a hyphen; null where nothing stays.</summary>
    public static string? Of(string text)
    {
        var id = string.Concat(
                text.Select(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.' ? letter : '-')
            )
            .Trim('-', '.', '_');
        while (id.Contains("--", StringComparison.Ordinal))
            id = id.Replace("--", "-", StringComparison.Ordinal);
        return id.Length == 0 ? null : id;
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record YesNo() : Syntax<bool>("true/false", "true or false")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out bool value)
    {
        value = text == "true";
        return text is "true" or "false";
    }

    /// <inheritdoc/>
    public override string Write(bool value) => value ? "true" : "false";

    /// <inheritdoc/>
    public override string? DidYouMean(string text) =>
        text.ToLowerInvariant() switch
        {
            "yes" or "on" or "y" or "true" => "true",
            "no" or "off" or "n" or "false" => "false",
            _ => null,
        };
}

/// <summary>One of the members of an enum, written in lower case with hyphens.</summary>
public sealed record Word<TEnum>()
    : Syntax<TEnum>("word", $"{(s_words.Count == 1 ? "" : "one of ")}{string.Join(", ", s_words.Keys)}")
    where TEnum : struct, Enum
{
    private static readonly OrderedDictionary<string, TEnum> s_words = new(
        Enum.GetValues<TEnum>()
            .Select(member => KeyValuePair.Create(KebabCase.Of(member.ToString()), member)),
        StringComparer.Ordinal
    );

    /// <inheritdoc/>
    public override IReadOnlyList<string> Words => [.. s_words.Keys];

    /// <inheritdoc/>
    public override bool TryParse(string text, out TEnum value) => s_words.TryGetValue(text, out value);

    /// <inheritdoc/>
    public override string Write(TEnum value) => KebabCase.Of(value.ToString());

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => Suggestion.Nearest(text, s_words.Keys);
}
