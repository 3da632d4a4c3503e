using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RosterSolver.Scenarios;

/// <summary>A way to write one value: what it is called, what is expected, and how the text is understood.</summary>
/// <param name="Name">The name in the reference, e.g. <c>duration</c>.</param>
/// <param name="Expected">The phrase in errors and in the reference, e.g. <c>a duration such as 7h30m</c>.</param>
public abstract record Syntax(string Name, string Expected)
{
    /// <summary>Reads the text into a boxed value.</summary>
    public abstract bool TryRead(string text, [NotNullWhen(true)] out object? value);

    /// <summary>The text of a boxed value, which reads back as the same value.</summary>
    public abstract string WriteBoxed(object value);

    /// <summary>All words that may be written, where there are so many and no more; empty otherwise.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>Whether two keys of a map, which are not equal, speak of the same thing, such as <c>mon-fri</c> and <c>fri</c>.</summary>
    public virtual bool Overlap(object one, object other) => false;

    /// <summary>What of the text is impossible though it is written in this way, such as a month 13; null otherwise.</summary>
    public virtual string? WhyNot(string text) => null;

    /// <summary>What was probably meant: the nearest allowed word, or the same value written in this way.</summary>
    public virtual string? DidYouMean(string text) => null;

    /// <summary>That the text cannot be read, and why where a reason can be given.</summary>
    public string Refusal(string text) =>
        $"cannot read '{Expectation.Shortened(text)}'{(WhyNot(text) is { } why ? $": {why}" : "")}";

    /// <summary>What was probably meant, full-width characters read as plain ones.</summary>
    public string? Meant(string text)
    {
        var narrow = Wide.Narrowed(text);
        return narrow == text ? DidYouMean(text) : IfUnderstood(narrow) ?? DidYouMean(narrow);
    }

    /// <summary>The text when it is understood, for suggestions that must be right.</summary>
    protected string? IfUnderstood(string text) => TryRead(text, out _) ? text : null;

    /// <summary>A decimal point in place of a decimal comma; a comma before three digits separates thousands.</summary>
    protected static string WithPoint(string text) =>
        text.Split(',') is [var whole, { Length: < 3 } decimals] ? $"{whole}.{decimals}" : text;
}

/// <summary>A way to write a value of type <typeparamref name="T"/>.</summary>
public abstract record Syntax<T>(string Name, string Expected) : Syntax(Name, Expected)
    where T : notnull
{
    /// <summary>Reads the text; false when it is not written in this way.</summary>
    public abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>The text of a value, which reads back as the same value; as its type prints itself, where that will do.</summary>
    public virtual string Write(T value) => string.Create(CultureInfo.InvariantCulture, $"{value}");

    /// <inheritdoc/>
    public override string WriteBoxed(object value) => Write((T)value);

    /// <inheritdoc/>
    public override bool TryRead(string text, [NotNullWhen(true)] out object? value)
    {
        var understood = TryParse(text.Trim(), out var parsed);
        value = understood ? parsed : null;
        return understood;
    }
}
