using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A weekday, or weekdays in a row: <c>mon</c>, <c>mon-fri</c>, <c>sat-mon</c>.</summary>
public sealed record Weekdays()
    : Syntax<WeekdayRange>("weekdays", "a weekday such as sat, or weekdays such as mon-fri")
{
    private static readonly string[] s_names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <inheritdoc/>
    public override bool TryParse(string text, out WeekdayRange value)
    {
        var parts = text.Split('-');
        var (first, last) = (Array.IndexOf(s_names, parts[0]), Array.IndexOf(s_names, parts[^1]));
        value = new((DayOfWeek)Math.Max(0, first), (DayOfWeek)Math.Max(0, last));
        return parts.Length <= 2 && first >= 0 && last >= 0;
    }

    /// <inheritdoc/>
    public override bool Overlap(object one, object other) =>
        ((WeekdayRange)one).Days.Intersect(((WeekdayRange)other).Days).Any();

    /// <inheritdoc/>
    public override string Write(WeekdayRange value) =>
        value.First == value.Last
            ? s_names[(int)value.First]
            : $"{s_names[(int)value.First]}-{s_names[(int)value.Last]}";

    /// <inheritdoc/>
    public override string? DidYouMean(string text)
    {
        var parts = text.ToLowerInvariant().Split('-', '–').Select(part => part.Trim());
        return IfUnderstood(string.Join('-', parts.Select(part => part.Length > 3 ? part[..3] : part)));
    }
}

/// <summary>A single weekday: <c>sun</c>.</summary>
public sealed record Weekday() : Syntax<DayOfWeek>("weekday", "a weekday such as sun")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out DayOfWeek value)
    {
        var understood = new Weekdays().TryParse(text, out var range) && !text.Contains('-');
        value = range.First;
        return understood;
    }

    /// <inheritdoc/>
    public override string Write(DayOfWeek value) => new Weekdays().Write(new(value, value));

    /// <inheritdoc/>
    public override string? DidYouMean(string text) =>
        text.Contains('-') ? null : new Weekdays().DidYouMean(text);
}
