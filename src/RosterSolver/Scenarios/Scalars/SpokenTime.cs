using System.Globalization;

namespace RosterSolver.Scenarios;

/// <summary>
/// A time on the clock as programs for rosters write it: <c>15:15</c>, with seconds that are none (<c>15:15:00</c>), or of twelve hours
/// (<c>03:15:00 PM</c>, <c>下午3:15</c>).
/// </summary>
public sealed record SpokenTime() : Syntax<int>("time of day", "a time of day such as 22:00 or 10:00 PM")
{
    private const int MinutesOfAnHour = 60;

    private static readonly string[] ways = ["H:mm:ss", "h:mm tt", "h:mm:ss tt", "h tt"];

    private static readonly (string Word, string Half)[] halves = [("上午", "AM"), ("下午", "PM")];

    /// <inheritdoc/>
    public override bool TryParse(string text, out int value)
    {
        if (new TimeOfDay().TryParse(text, out value))
            return true;
        var understood =
            TimeOnly.TryParseExact(
                InLatin(text),
                ways,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AllowWhiteSpaces,
                out var time
            )
            && time.Second == 0;
        value = time.Hour * MinutesOfAnHour + time.Minute;
        return understood;
    }

    /// <inheritdoc/>
    public override string Write(int value) => new TimeOfDay().Write(value);

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => new TimeOfDay().DidYouMean(text);

    private static string InLatin(string text)
    {
        var half = halves.FirstOrDefault(half => text.StartsWith(half.Word, StringComparison.Ordinal));
        return half.Word is null ? text : $"{text[half.Word.Length..].Trim()} {half.Half}";
    }
}
