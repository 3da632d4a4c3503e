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
}

/// <summary>A date: <c>2026-12-07</c>.</summary>
public sealed record CalendarDate() : Syntax<DateOnly>("date", "a date such as 2026-12-07")
{
    /// <inheritdoc/>
    public override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out value
        );
}

/// <summary>A date, or the first and the last of several: <c>2026-12-14..2026-12-18</c>.</summary>
public sealed record DateOrRange()
    : Syntax<DateRange>("date or dates", "a date such as 2026-12-14 or dates such as 2026-12-14..2026-12-18")
{
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
        return understood;
    }
}
