using System.Globalization;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A time on the clock, as minutes after midnight: 0 to 1440, for 24:00 may end a stretch of time.</summary>
public sealed record TimeOfDay() : Syntax<int>("time of day", "a time of day such as 22:00")
{
    private static readonly string[] s_otherWays =
    [
        "H:mm:ss",
        "H:m",
        "H.mm",
        "HHmm",
        "%H",
        "h:mm tt",
        "h:mm:ss tt",
        "h tt",
    ];

    /// <inheritdoc/>
    public override bool TryParse(string text, out int value)
    {
        value = 0;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is not (1 or 2) || text.Length != colon + 3)
            return false;
        if (!text.Where((_, place) => place != colon).All(char.IsAsciiDigit))
            return false;
        var hour = int.Parse(text.AsSpan(0, colon));
        var minute = int.Parse(text.AsSpan(colon + 1));
        value = hour * 60 + minute;
        return minute < 60 && value <= 24 * 60;
    }

    /// <inheritdoc/>
    public override string Write(int value) => $"{value / 60:00}:{value % 60:00}";

    /// <inheritdoc/>
    public override string? DidYouMean(string text) =>
        TimeOnly.TryParseExact(
            text,
            s_otherWays,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowInnerWhite,
            out var time
        )
            ? $"{time:HH:mm}"
            : null;
}

/// <summary>Two things with a mark between them, such as <c>11:00-13:30</c>.</summary>
internal static class Pair
{
    /// <summary>Reads both halves; false when one of them is missing or not written in its way.</summary>
    public static bool TryParse<T>(string text, string mark, Syntax<T> half, out (T First, T Second) pair)
        where T : notnull
    {
        var place = text.IndexOf(mark, StringComparison.Ordinal);
        pair = default;
        if (
            place < 0
            || !half.TryParse(text[..place].TrimEnd(), out var first)
            || !half.TryParse(text[(place + mark.Length)..].TrimStart(), out var second)
        )
            return false;
        pair = (first, second);
        return true;
    }

    /// <summary>Both halves with their mark.</summary>
    public static string Write<T>(T first, string mark, T second, Syntax<T> half)
        where T : notnull => $"{half.Write(first)}{mark}{half.Write(second)}";
}
