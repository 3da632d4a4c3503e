using System.Globalization;
using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A window on the clock that ends on the day on which it begins: <c>11:00-13:30</c>.</summary>
public sealed record ClockWindow()
    : Syntax<TimeWindow>("time window", "a time window such as 11:00-13:30, within one day")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out TimeWindow value)
    {
        var understood = Pair.TryParse(text, "-", new TimeOfDay(), out var pair) && pair.First < pair.Second;
        value = new TimeWindow(pair.First, pair.Second);
        return understood;
    }

    /// <inheritdoc/>
    public override string Write(TimeWindow value) =>
        Pair.Write(value.FromMinute, "-", value.ToMinute, new TimeOfDay());
}

/// <summary>A window of work on the clock, which may pass midnight: <c>08:00-18:00</c>, <c>22:00-06:00</c>.</summary>
public sealed record WindowOfWork()
    : Syntax<WorkWindow>("window of work", "a time window such as 08:00-18:00, or 22:00-06:00 over midnight")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out WorkWindow value)
    {
        var understood = Pair.TryParse(text, "-", new TimeOfDay(), out var pair);
        value = new(pair.First, pair.Second > pair.First ? pair.Second : pair.Second + Horizon.Day);
        return understood && pair.First < Horizon.Day;
    }

    /// <inheritdoc/>
    public override string Write(WorkWindow value) =>
        Pair.Write(
            value.FromMinute,
            "-",
            value.ToMinute > Horizon.Day ? value.ToMinute - Horizon.Day : value.ToMinute,
            new TimeOfDay()
        );
}

/// <summary>A range of durations in minutes: <c>2h..5h</c>.</summary>
public sealed record DurationRange()
    : Syntax<MinuteRange>("range of durations", "a range of durations such as 2h..5h")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out MinuteRange value)
    {
        var understood =
            Pair.TryParse(text, "..", new DurationInMinutes(), out var pair) && pair.First <= pair.Second;
        value = new MinuteRange(pair.First, pair.Second);
        return understood;
    }

    /// <inheritdoc/>
    public override string Write(MinuteRange value) =>
        Pair.Write(value.From, "..", value.To, new DurationInMinutes());
}

/// <summary>A range of whole numbers: <c>2..5</c>.</summary>
public sealed record WholeNumberRange() : Syntax<CountRange>("range", "a range such as 2..5")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out CountRange value)
    {
        var understood =
            Pair.TryParse(text, "..", new WholeNumber(), out var pair) && pair.First <= pair.Second;
        value = new CountRange(pair.First, pair.Second);
        return understood;
    }

    /// <inheritdoc/>
    public override string Write(CountRange value) =>
        Pair.Write(value.AtLeast, "..", value.AtMost, new WholeNumber());
}

/// <summary>
/// A date: <c>2026-12-07</c>. Years beyond 1900 to 2199 are slips of the pen, and would not fit into minutes.
/// </summary>
public sealed record CalendarDate() : Syntax<DateOnly>("date", "a date such as 2026-12-07, from 1900 to 2199")
{
    private static readonly string[] s_otherWays =
    [
        "yyyy-M-d",
        "yyyy/M/d",
        "yyyy.M.d",
        "d.M.yyyy",
        "yyyyMMdd",
        "yyyy年M月d日",
    ];

    /// <inheritdoc/>
    public override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out value
        ) && value.Year is >= 1900 and < 2200;

    /// <inheritdoc/>
    public override string Write(DateOnly value) => $"{value:yyyy-MM-dd}";

    /// <inheritdoc/>
    public override string? WhyNot(string text)
    {
        if (text.Split('-') is not [{ Length: 4 } inYear, { Length: 2 } inMonth, { Length: 2 } inDay])
            return null;
        var number = new WholeNumber();
        if (
            !number.TryParse(inYear, out var year)
            || !number.TryParse(inMonth, out var month)
            || !number.TryParse(inDay, out var day)
            || year is < 1900 or >= 2200
        )
            return null;
        if (month is < 1 or > 12)
            return $"there is no month {month}";
        var days = DateTime.DaysInMonth(year, month);
        return day < 1 || day > days ? $"{year}-{month:00} has {days} days" : null;
    }

    /// <inheritdoc/>
    public override string? DidYouMean(string text)
    {
        if (
            DateOnly.TryParseExact(
                text,
                s_otherWays,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
            return IfUnderstood($"{date:yyyy-MM-dd}");
        // A spreadsheet counts days; 36526 is the first of the year 2000.
        return
            int.TryParse(text, CultureInfo.InvariantCulture, out var days) && days is >= 36_526 and < 73_051
            ? $"{new DateOnly(1899, 12, 30).AddDays(days):yyyy-MM-dd}"
            : null;
    }
}

/// <summary>A date, or the first and the last of several: <c>2026-12-14..2026-12-18</c>.</summary>
public sealed record DateOrRange()
    : Syntax<DateRange>("date or dates", "a date, or dates of at most a year such as 2026-12-14..2026-12-18")
{
    private const int MostDays = 366;

    /// <inheritdoc/>
    public override bool TryParse(string text, out DateRange value)
    {
        var date = new CalendarDate();
        if (date.TryParse(text, out var single))
        {
            value = new DateRange(single, single);
            return true;
        }

        var understood = Pair.TryParse(text, "..", date, out var pair) && pair.First <= pair.Second;
        value = new DateRange(pair.First, pair.Second);
        return understood && value.Days <= MostDays;
    }

    /// <inheritdoc/>
    public override string? WhyNot(string text) =>
        text.Split("..").Select(new CalendarDate().WhyNot).OfType<string>().FirstOrDefault();

    /// <inheritdoc/>
    public override string? DidYouMean(string text) => new CalendarDate().DidYouMean(text);
}
