using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A duration in hours and minutes, as minutes: <c>7h30m</c>, <c>45m</c>, <c>8h</c>.</summary>
public sealed record DurationInMinutes() : Syntax<int>("duration", "a duration such as 7h30m or 45m")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out int value)
    {
        var understood = Duration.TryParse(text, "hm", out var seconds);
        value = seconds / 60;
        return understood;
    }

    /// <inheritdoc/>
    public override string Write(int value) => $"{new TimeLength(value)}";

    /// <inheritdoc/>
    public override string? DidYouMean(string text)
    {
        if (!text.EndsWith('h') || !new DecimalNumber().TryParse(WithPoint(text[..^1]), out var hours))
            return null;
        var (whole, minutes) = (decimal.Floor(hours), hours % 1 * 60);
        return minutes % 1 == 0 ? IfUnderstood($"{whole}h{minutes:0}m") : null;
    }
}

/// <summary>A duration in hours and minutes: <c>7h30m</c>, <c>45m</c>, <c>36h</c>.</summary>
public sealed record LengthOfTime() : Syntax<TimeLength>("duration", "a duration such as 7h30m or 45m")
{
    private static readonly DurationInMinutes minutes = new();

    /// <inheritdoc/>
    public override bool TryParse(string text, out TimeLength value)
    {
        var understood = minutes.TryParse(text, out var length);
        value = new(length);
        return understood;
    }

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => minutes.DidYouMean(text);
}

/// <summary>A duration in hours, minutes and seconds, as seconds: <c>20s</c>, <c>3m</c>, <c>1m30s</c>.</summary>
public sealed record DurationInSeconds() : Syntax<int>("duration", "a duration such as 20s or 1m30s")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out int value) => Duration.TryParse(text, "hms", out value);

    /// <inheritdoc/>
    public override string Write(int value) => Duration.Text(value);

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => IfUnderstood($"{text}s");
}

/// <summary>Contract hours of a week, as minutes: <c>40/week</c>, <c>37.5/week</c>.</summary>
public sealed record HoursPerWeek()
    : Syntax<int>("hours per week", "hours per week such as 40/week, at most 168/week")
{
    private const string PerWeek = "/week";
    private const int HoursOfWeek = 7 * 24;

    /// <inheritdoc/>
    public override bool TryParse(string text, out int value)
    {
        value = 0;
        if (
            !text.EndsWith(PerWeek, StringComparison.Ordinal)
            || !new DecimalNumber().TryParse(text[..^PerWeek.Length], out var hours)
            || hours is < 0 or > HoursOfWeek
        )
            return false;
        value = (int)(hours * 60);
        return value == hours * 60;
    }

    /// <inheritdoc/>
    public override string Write(int value) => $"{new TimeLength(value).InHours}{PerWeek}";

    /// <inheritdoc/>
    public override string? DidYouMean(string text) =>
        IfUnderstood($"{WithPoint(text.Split('/')[0].TrimEnd('h', ' '))}{PerWeek}");
}

/// <summary>
/// Hours of a week in a plan of expected people, which need not be whole minutes: <c>40/week</c>, <c>8.3077/week</c>.
/// </summary>
public sealed record MeanHoursPerWeek()
    : Syntax<decimal>("hours per week", "hours per week such as 40/week, at most 168/week")
{
    private const string PerWeek = "/week";
    private const int HoursOfWeek = 7 * 24;

    /// <inheritdoc/>
    public override bool TryParse(string text, out decimal value)
    {
        value = 0;
        return text.EndsWith(PerWeek, StringComparison.Ordinal)
            && new DecimalNumber().TryParse(text[..^PerWeek.Length], out value)
            && value is >= 0 and <= HoursOfWeek;
    }

    /// <inheritdoc/>
    public override string Write(decimal value) => new DecimalNumber().Write(value) + PerWeek;

    /// <inheritdoc/>
    public override string? DidYouMean(string text) =>
        IfUnderstood($"{WithPoint(text.Split('/')[0].TrimEnd('h', ' '))}{PerWeek}");
}

/// <summary>Numbers with units of time, the larger unit first.</summary>
internal static class Duration
{
    private const int MostDigits = 5;

    /// <summary>Reads a duration; false when it is not one.</summary>
    /// <param name="text">Such as <c>1h30m</c>.</param>
    /// <param name="units">The allowed units, the largest first: a part of "hms".</param>
    /// <param name="seconds">The duration in seconds.</param>
    public static bool TryParse(string text, string units, out int seconds)
    {
        seconds = 0;
        var position = 0;
        var unit = -1;
        while (position < text.Length)
        {
            var start = position;
            while (position < text.Length && char.IsAsciiDigit(text[position]))
                position++;
            if (position == start || position - start > MostDigits || position == text.Length)
                return false;
            var number = int.Parse(text.AsSpan(start, position - start));
            var next = units.IndexOf(text[position++], StringComparison.Ordinal);
            // After a larger unit there are at most 59 of the next: 7h70m is a slip of the pen.
            if (next <= unit || (start > 0 && number >= 60))
                return false;
            unit = next;
            seconds += number * SecondsOf(units[unit]);
        }

        return text.Length > 0;
    }

    /// <summary>A duration in hours, minutes and seconds; units of which there are none are left out.</summary>
    /// <param name="seconds">The duration, from 0.</param>
    public static string Text(int seconds)
    {
        var (minutes, rest) = (seconds / 60, seconds % 60);
        var whole = minutes == 0 ? "" : $"{new TimeLength(minutes)}";
        return rest == 0 && minutes > 0 ? whole : $"{whole}{rest}s";
    }

    private static int SecondsOf(char unit) =>
        unit switch
        {
            'h' => 3600,
            'm' => 60,
            _ => 1,
        };
}
