using System.Globalization;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>
/// Days by the ways in which planners write them: <c>12-10</c>, <c>2026/12/10</c>, <c>10.12.</c>, <c>12月10日</c>, <c>Thu</c>. A text
/// means the day of the roster that can be written so; where two can, none.
/// </summary>
/// <param name="horizon">The days of the roster.</param>
internal sealed class WrittenDays(Horizon horizon)
{
    /// <summary>Days before and after the roster that an absence may reach into.</summary>
    private const int DaysBeyond = 180;

    private static readonly string[] inFull =
    [
        "yyyy-MM-dd",
        "yyyy-M-d",
        "yyyyMMdd",
        "yyyy/MM/dd",
        "yyyy/M/d",
        "yyyy.M.d",
        "yyyy年M月d日",
        "yyyy年MM月dd日",
        "d.M.yyyy",
        "dd.MM.yyyy",
        "d/M/yyyy",
        "dd/MM/yyyy",
        "M/d/yyyy",
        "MM/dd/yyyy",
    ];

    private static readonly string[] inAnyYear =
    [
        "MM-dd",
        "M-d",
        "M月d日",
        "MM月dd日",
        "d.M.",
        "dd.MM.",
        "d.M",
        "dd.MM",
        "M/d",
        "MM/dd",
        "d/M",
        "dd/MM",
        "ddd MM-dd",
        "ddd dd",
    ];

    private static readonly string[] ofWeekdays = ["ddd", "dddd"];

    private static readonly string[] weekdaysInChinese = ["日", "一", "二", "三", "四", "五", "六"];

    /// <summary>The day of the roster; null where there is none, or more than one.</summary>
    public int? InRoster(string text)
    {
        var days = Enumerable.Range(0, horizon.Days).Where(day => IsWritten(day, text)).Take(2).ToList();
        return days is [var day] ? day : null;
    }

    /// <summary>Whether several days of the roster are written so.</summary>
    public bool AreSeveral(string text) =>
        Enumerable.Range(0, horizon.Days).Count(day => IsWritten(day, text)) > 1;

    /// <summary>As <see cref="InRoster"/>, and where there is none the day before or after the roster that is written so.</summary>
    public int? Near(string text) =>
        InRoster(text)
        ?? Beyond(Enumerable.Range(horizon.Days, DaysBeyond), text)
        ?? Beyond(Enumerable.Range(-DaysBeyond, DaysBeyond), text);

    private int? Beyond(IEnumerable<int> days, string text) =>
        days.Where(day => IsDated(day, text)).Take(2).ToList() is [var day] ? day : null;

    private bool IsWritten(int day, string text) => IsDated(day, text) || IsWeekday(day, text);

    private bool IsDated(int day, string text) =>
        inFull.Concat(inAnyYear).Any(format => IsSame(horizon.DateOf(day), format, text));

    private bool IsWeekday(int day, string text)
    {
        var date = horizon.DateOf(day);
        var chinese = weekdaysInChinese[(int)date.DayOfWeek];
        return ofWeekdays.Any(format => IsSame(date, format, text))
            || text == $"周{chinese}"
            || text == $"星期{chinese}";
    }

    private static bool IsSame(DateOnly date, string format, string text) =>
        text.Equals(date.ToString(format, CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);
}
