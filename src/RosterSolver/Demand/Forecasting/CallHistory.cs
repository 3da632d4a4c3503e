namespace RosterSolver.Demand;

/// <summary>The calls of one queue in the past, day after day without a gap between the days.</summary>
/// <param name="IntervalMinutes">Length of an interval.</param>
/// <param name="Days">The days in their order; a day of which nothing is known is there too.</param>
public sealed record CallHistory(int IntervalMinutes, IReadOnlyList<CallDay> Days)
{
    /// <summary>Intervals of a day by the wall clock.</summary>
    public int IntervalsPerDay => 24 * 60 / IntervalMinutes;

    /// <summary>The first day.</summary>
    public DateOnly First => Days[0].Date;

    /// <summary>The day after the last: the first that could be forecast.</summary>
    public DateOnly End => Days[^1].Date.AddDays(1);

    /// <summary>The day of a date; null outside the history.</summary>
    public CallDay? On(DateOnly date)
    {
        var place = date.DayNumber - First.DayNumber;
        return place >= 0 && place < Days.Count ? Days[place] : null;
    }

    /// <summary>What was known on the morning of a date: the days before it.</summary>
    public CallHistory Before(DateOnly date) =>
        this with
        {
            Days = [.. Days.Take(Math.Max(0, date.DayNumber - First.DayNumber))],
        };

    /// <summary>The same counts on other dates.</summary>
    public CallHistory MovedBy(int days) =>
        days == 0
            ? this
            : this with
            {
                Days = [.. Days.Select(day => day with { Date = day.Date.AddDays(days) })],
            };
}
