using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>Shifts, breaks and times as all reports write them.</summary>
internal static class ShiftText
{
    /// <summary>A day off.</summary>
    public const string DayOff = "·";

    /// <summary>A day of agreed leave.</summary>
    public const string Leave = "leave";

    /// <summary>A day on which the agent does not come without that being agreed.</summary>
    public const string Absent = "absent";

    /// <summary>Time on the clock: <c>07:30</c>.</summary>
    public static string Clock(int minute)
    {
        var ofDay = ((minute % Horizon.Day) + Horizon.Day) % Horizon.Day;
        return $"{ofDay / 60:00}:{ofDay % 60:00}";
    }

    /// <summary>From start to end: <c>11:30-12:15</c>.</summary>
    public static string Clock(TimeRange range) => $"{Clock(range.Start)}-{Clock(range.End)}";

    /// <summary>The family's letter: E, M, L or N.</summary>
    public static char Letter(ShiftFamily family) => $"{family}"[0];

    /// <summary>Letter and start, whole hours without minutes: <c>E07</c>, <c>E07:30</c>.</summary>
    public static string Short(Shift shift)
    {
        var clock = Clock(shift.StartMinute);
        return Letter(shift.Family) + (clock.EndsWith(":00", StringComparison.Ordinal) ? clock[..2] : clock);
    }

    /// <summary>Letter, start and end: <c>E 07:30-16:15</c>.</summary>
    public static string FromTo(Shift shift) => $"{Letter(shift.Family)} {Clock(shift.On(0))}";

    /// <summary>The breaks as they are taken: <c>lunch 11:30-12:15; rest 14:00-14:15</c>.</summary>
    public static string Breaks(Assignment worked) =>
        string.Join("; ", worked.Breaks.Select(taken => $"{taken.Break} {Clock(taken.Range)}"));

    /// <summary>The activities attended: <c>training 10:00-11:00</c>.</summary>
    public static string Activities(Assignment worked) =>
        string.Join("; ", worked.Activities.Select(taken => $"{taken.Activity} {Clock(taken.Range)}"));

    /// <summary>Template, times and breaks: <c>early 07:00-15:45, lunch 11:30-12:15</c>.</summary>
    public static string Long(Assignment worked)
    {
        var times = $"{worked.Shift.Template} {Clock(worked.Range)}";
        return string.Join(
            ", ",
            new[] { times, Breaks(worked), Activities(worked) }.Where(text => text.Length > 0)
        );
    }
}
