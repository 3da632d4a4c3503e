using System.Text;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// A part of a scenario that remembers where it was written. Two sections are equal when their values are, wherever
/// they stand.
/// </summary>
public abstract record Section
{
    internal Origins Origins { get; set; } = Origins.None;

    /// <summary>The key that the section stands under, or the list item that it is.</summary>
    public SourceSpan At => Origins.At;

    /// <inheritdoc cref="Origins.SpanOf(string)"/>
    public SourceSpan SpanOf(string key) => Origins.SpanOf(key);

    /// <inheritdoc cref="Origins.SpanOf(string, int)"/>
    public SourceSpan SpanOf(string key, int index) => Origins.SpanOf(key, index);

    /// <inheritdoc cref="Origins.SpanOf(string, string)"/>
    public SourceSpan SpanOf(string key, string inner) => Origins.SpanOf(key, inner);

    /// <inheritdoc cref="Origins.SpanOf(string, string, int)"/>
    public SourceSpan SpanOf(string key, string inner, int index) => Origins.SpanOf(key, inner, index);

    /// <inheritdoc cref="Origins.KeySpan(string)"/>
    public SourceSpan KeySpan(string key) => Origins.KeySpan(key);

    /// <inheritdoc cref="Origins.KeySpan(string, string)"/>
    public SourceSpan KeySpan(string key, string inner) => Origins.KeySpan(key, inner);

    /// <summary>
    /// Of two keys that exclude each other the one to blame: the second, unless only the first stands in the upper of
    /// two files.
    /// </summary>
    internal SourceSpan KeySpanOfEither(string first, string second) =>
        KeySpan(KeySpan(second).File == At.File ? second : first);

    /// <summary>Positions are no part of the value.</summary>
    public virtual bool Equals(Section? other) =>
        other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Positions are not printed.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;
}
