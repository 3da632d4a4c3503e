namespace RosterSolver.Domain;

/// <summary>
/// One shift that an agent can be given on a day: a template of the planner with one of its starts.
/// </summary>
/// <param name="Template">The planner's name of the template.</param>
/// <param name="Family">Early, mid, late or night.</param>
/// <param name="StartMinute">Start in minutes after midnight, 0 to 1439.</param>
/// <param name="LengthMinutes">From start to end, breaks included; may pass midnight.</param>
/// <param name="Breaks">Its breaks in their order.</param>
public sealed record Shift(
    string Template,
    ShiftFamily Family,
    int StartMinute,
    int LengthMinutes,
    IReadOnlyList<BreakSlot> Breaks
)
{
    /// <summary>Most minutes at work without a break, the first and the last stretch included; null for any.</summary>
    public int? LongestStretch { get; init; }

    /// <summary>Template and start, unique in a scenario: <c>early@07:30</c>.</summary>
    public string Id => $"{Template}@{StartMinute / 60:00}:{StartMinute % 60:00}";

    /// <summary>End in minutes after the midnight before the start; above 1440 when it passes midnight.</summary>
    public int EndMinute => StartMinute + LengthMinutes;

    /// <summary>Paid minutes by the clock: the length without the unpaid breaks.</summary>
    public int PaidMinutes => LengthMinutes - UnpaidMinutes;

    /// <summary>Minutes of the unpaid breaks.</summary>
    public int UnpaidMinutes => Breaks.Where(slot => !slot.Break.Paid).Sum(slot => slot.Break.Minutes);

    /// <summary>The stretch of time it covers when it starts on <paramref name="day"/>.</summary>
    public TimeRange On(int day) => new(day * Horizon.Day + StartMinute, day * Horizon.Day + EndMinute);
}
