using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace RosterSolver.Scenarios;

/// <summary>A moment as a file writes it: a local time, and the offset from UTC where it stands there.</summary>
public readonly record struct WrittenTime(LocalDateTime Local, Offset? Offset);

/// <summary>
/// A date and time: <c>2026-03-29 08:30</c>, with 'T' for the space, seconds of zero, 'Z' or an offset if need be.
/// </summary>
public sealed record WrittenTimestamp()
    : Syntax<WrittenTime>("timestamp", "a date and time such as 2026-12-07 08:30, or 2026-12-07T08:30+08:00")
{
    private static readonly LocalDateTimePattern[] s_local =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss"),
    ];

    private static readonly OffsetDateTimePattern[] s_offset =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:sso<Z+HH:mm>"),
    ];

    private static readonly string[] s_otherWays =
    [
        "yyyy/M/d H:mm",
        "yyyy/M/d H:mm:ss",
        "d.M.yyyy H:mm",
        "yyyy-M-d H:mm",
        "yyyyMMdd HHmm",
    ];

    /// <inheritdoc/>
    public override bool TryParse(string text, out WrittenTime value)
    {
        value = default;
        foreach (var pattern in s_local)
        {
            if (pattern.Parse(text).TryGetValue(default, out var local))
                value = new(local, null);
        }

        foreach (var pattern in s_offset)
        {
            if (pattern.Parse(text).TryGetValue(default, out var moment))
                value = new(moment.LocalDateTime, moment.Offset);
        }

        return value.Local.Year is >= 1900 and < 2200 && value.Local.Second == 0;
    }

    /// <inheritdoc/>
    public override string? DidYouMean(string text)
    {
        if (
            DateTime.TryParseExact(
                text,
                s_otherWays,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time
            )
        )
            return IfUnderstood($"{time:yyyy-MM-dd HH:mm}");
        // A spreadsheet counts days from the end of 1899, the time as their fraction.
        return
            double.TryParse(text, CultureInfo.InvariantCulture, out var days)
            && days is >= 36_526 and < 73_051
            ? IfUnderstood(
                $"{new DateTime(1899, 12, 30).AddMinutes(Math.Round(days * 24 * 60)):yyyy-MM-dd HH:mm}"
            )
            : null;
    }
}

/// <summary>The beginning of an interval in a history: <c>08:30</c>, also <c>8:30</c> and <c>08:30:00</c>.</summary>
public sealed record IntervalStart() : Syntax<int>("time of day", "a time of day such as 08:30, below 24:00")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out int value)
    {
        var clock =
            text.EndsWith(":00", StringComparison.Ordinal) && text.Count(letter => letter == ':') == 2
                ? text[..^3]
                : text;
        return new TimeOfDay().TryParse(clock, out value) && value < 24 * 60;
    }

    /// <inheritdoc/>
    public override string Write(int value) => new TimeOfDay().Write(value);

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => new TimeOfDay().DidYouMean(text);
}
