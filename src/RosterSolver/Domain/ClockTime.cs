namespace RosterSolver.Domain;

/// <summary>A minute of the wall clock as people say it: a date and a time on the clock.</summary>
/// <param name="Date">The date.</param>
/// <param name="MinuteOfDay">Minutes after midnight, 0 to 1439.</param>
public readonly record struct ClockTime(DateOnly Date, int MinuteOfDay)
{
    /// <summary>The moment at a minute of a horizon.</summary>
    public static ClockTime At(Horizon horizon, int minute)
    {
        var day = (int)Math.Floor(minute / (double)Horizon.Day);
        return new(horizon.DateOf(day), minute - day * Horizon.Day);
    }

    /// <summary>Minutes since the horizon's first midnight; negative before it.</summary>
    public int MinuteOf(Horizon horizon) => horizon.DayOf(Date) * Horizon.Day + MinuteOfDay;

    /// <summary>Written as in a scenario: <c>2026-12-09 18:00</c>.</summary>
    public override string ToString() => $"{Date:yyyy-MM-dd} {MinuteOfDay / 60:00}:{MinuteOfDay % 60:00}";
}
