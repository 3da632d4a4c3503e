namespace RosterSolver.Domain;

/// <summary>
/// The days that are planned and the grid of planning intervals laid over them. Day 0 is the first; days before
/// it (the roster that came before) are negative. Time is that of the wall clock in minutes since the first midnight,
/// so every day has 24 hours; how many really pass <see cref="Clock"/> knows.
/// </summary>
/// <param name="Start">The date of day 0.</param>
/// <param name="Days">How many days are planned, at least 1.</param>
/// <param name="IntervalMinutes">Length of a planning interval: 15, 30 or 60 minutes.</param>
public sealed record Horizon(DateOnly Start, int Days, int IntervalMinutes)
{
    /// <summary>Minutes in a day.</summary>
    public const int Day = 24 * 60;

    /// <summary>When clocks are put forward or back, in the horizon and around it.</summary>
    public Clock Clock { get; init; } = Clock.Steady;

    /// <summary>Planning intervals in a day.</summary>
    public int IntervalsPerDay => Day / IntervalMinutes;

    /// <summary>Planning intervals in the horizon.</summary>
    public int Intervals => Days * IntervalsPerDay;

    /// <summary>The planned stretch of time.</summary>
    public TimeRange Range => new(0, Days * Day);

    /// <summary>The date of the last day.</summary>
    public DateOnly Last => DateOf(Days - 1);

    /// <summary>The date of a day; negative days lie before the start.</summary>
    public DateOnly DateOf(int day) => Start.AddDays(day);

    /// <summary>The day of a date; negative before the start.</summary>
    public int DayOf(DateOnly date) => date.DayNumber - Start.DayNumber;

    /// <summary>The stretch of time of planning interval <paramref name="interval"/>, counted from 0.</summary>
    public TimeRange Interval(int interval) =>
        new(interval * IntervalMinutes, (interval + 1) * IntervalMinutes);

    /// <summary>Whether the day is a Saturday or a Sunday.</summary>
    public bool IsWeekend(int day) => DateOf(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>
    /// The calendar weeks, Monday to Sunday, that share a day with the horizon; the first and last may reach
    /// beyond it. Each is the day of its Monday.
    /// </summary>
    public IEnumerable<int> Mondays()
    {
        var first = -(((int)Start.DayOfWeek + 6) % 7);
        for (var monday = first; monday < Days; monday += 7)
            yield return monday;
    }

    /// <summary>
    /// Minutes that really pass while the clock goes through a range: less those that it skips, and those that it shows
    /// twice once more where the range goes on after them.
    /// </summary>
    public int Elapsed(TimeRange range)
    {
        var minutes = range.Minutes;
        foreach (var change in Clock.Changes)
        {
            var at = At(change);
            if (change.Forward > 0)
                minutes -= range.Overlap(new(at, at + change.Forward));
            else if (range.Start < at && at <= range.End)
                minutes -= change.Forward;
        }

        return minutes;
    }

    /// <summary>The first minute of the clock by which, from another one on, at least so many minutes have really passed.</summary>
    public int After(int minute, int minutes)
    {
        var end = minute + minutes;
        foreach (var change in Clock.Changes)
        {
            var at = At(change);
            var forward = change.Forward;
            if (forward > 0 && end > at && at + forward > minute)
                end += at + forward - Math.Max(at, minute);
            else if (forward < 0 && minute < at && at <= end)
                end = Math.Max(at, end + forward);
        }

        return end;
    }

    /// <summary>The moment that a minute of the clock stands for, in minutes that really pass, from any beginning.</summary>
    public int Moment(int minute)
    {
        var moment = minute;
        foreach (var change in Clock.Changes)
        {
            var since = minute - At(change);
            if (since >= 0)
                moment -= Math.Min(since, change.Forward);
        }

        return moment;
    }

    private int At(ClockChange change) => DayOf(change.Date) * Day + change.Minute;

    /// <summary>A minute of the horizon as people write it: <c>Mon 12-07 08:30</c>.</summary>
    public string Describe(int minute)
    {
        var day = (int)Math.Floor(minute / (double)Day);
        var rest = minute - day * Day;
        return $"{DayName(day)} {rest / 60:00}:{rest % 60:00}";
    }

    /// <summary>A day as people write it: <c>Mon 12-07</c>.</summary>
    public string DayName(int day) => $"{DateOf(day):ddd MM-dd}";
}
