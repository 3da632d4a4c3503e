using System.Globalization;
using System.Text.RegularExpressions;

namespace RosterSolver.Scenarios;

/// <summary>A day as rosters name it that leave out the year: <c>12月7日</c>, <c>12-07</c>, <c>Mon 7 Dec</c>, <c>7.12. 周一</c>.</summary>
/// <param name="First">The first number where two stand there, or the month.</param>
/// <param name="Second">The second, or the day.</param>
/// <param name="IsEither">Whether either of the two may be the month: <c>7/12</c>.</param>
/// <param name="Weekday">The weekday beside it; null for none.</param>
internal sealed partial record YearlessDate(int First, int Second, bool IsEither, DayOfWeek? Weekday)
{
    private const string WeekdaysInChinese = "日一二三四五六";
    private const string OtherSunday = "天";

    private static readonly string[] english = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;
    private static readonly string[] months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>Month and day, the month first or last where either may be.</summary>
    public (int Month, int Day) Read(bool monthFirst) =>
        IsEither && !monthFirst ? (Second, First) : (First, Second);

    /// <summary>The date in a year; null where the year has no such day.</summary>
    public DateOnly? In(int year, bool monthFirst)
    {
        var (month, day) = Read(monthFirst);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : null;
    }

    /// <summary>What a text says; null for one that is no such date.</summary>
    public static YearlessDate? Of(string text)
    {
        var parts = Parts().Match(Wide.Narrowed(text).Trim());
        if (!parts.Success)
            return null;
        string[] beside = [parts.Groups["before"].Value, parts.Groups["after"].Value];
        var weekdays = beside.Where(word => word.Length > 0).Select(WeekdayOf).ToList();
        if (weekdays.Count > 1 || weekdays.Contains(null))
            return null;
        return Of(parts, weekdays.FirstOrDefault());
    }

    private static YearlessDate? Of(Match parts, DayOfWeek? weekday)
    {
        if (parts.Groups["name"] is { Success: true, Value: var name })
            return MonthOf(name) is { } month
                ? new(month, Number(parts, "day"), IsEither: false, weekday)
                : null;
        var (first, second) = (Number(parts, "first"), Number(parts, "second"));
        return parts.Groups["mark"].Value switch
        {
            "月" or "-" => new(first, second, IsEither: false, weekday),
            "." => new(second, first, IsEither: false, weekday),
            _ => new(first, second, IsEither: true, weekday),
        };
    }

    private static int Number(Match parts, string group) =>
        int.Parse(parts.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static DayOfWeek? WeekdayOf(string word) =>
        Array.FindIndex(english, day => IsShort(word, day)) is >= 0 and var place
            ? (DayOfWeek)place
            : InChinese(word);

    private static DayOfWeek? InChinese(string word)
    {
        var last = word[^1..] == OtherSunday ? WeekdaysInChinese[..1] : word[^1..];
        return
            word[..^1] is "周" or "星期" or "礼拜"
            && WeekdaysInChinese.IndexOf(last, StringComparison.Ordinal) is >= 0 and var day
            ? (DayOfWeek)day
            : null;
    }

    private static int? MonthOf(string word) =>
        Array.FindIndex(months, month => IsShort(word, month)) is >= 0 and var place ? place + 1 : null;

    /// <summary>Whether a word is a name, or its first three letters or four.</summary>
    private static bool IsShort(string word, string name) =>
        word.Length >= 3
        && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (word.Length <= 4 || word.Length == name.Length);

    [GeneratedRegex(
        @"^(\(?(?<before>[\p{L}]+)\)?[\s,.]+)?((?<first>\d{1,2})(?<mark>[-/.月])(?<second>\d{1,2})[日号.]?"
            + @"|(?<day>\d{1,2})\.?[\s-](?<name>[A-Za-z]+)|(?<name>[A-Za-z]+)[\s-](?<day>\d{1,2}))"
            + @"[\s,]*(\(?(?<after>[\p{L}]+)\)?)?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Parts();
}
