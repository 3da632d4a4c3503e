namespace RosterSolver.Domain;

/// <summary>
/// Everything that a roster has to answer to: when, who, with which shifts, and how many on each queue. The one
/// input that the model and the checkers share.
/// </summary>
/// <param name="Horizon">The planned days and the interval grid.</param>
/// <param name="Shifts">Every shift that can be given.</param>
/// <param name="Agents">The agents, in the order of the scenario.</param>
/// <param name="Queues">Agents required on each queue, in the order of the scenario.</param>
/// <param name="HistoryDays">How many days before the horizon are known; 0 when no history was given.</param>
public sealed record Brief(
    Horizon Horizon,
    IReadOnlyList<Shift> Shifts,
    IReadOnlyList<Agent> Agents,
    IReadOnlyList<QueueNeed> Queues,
    int HistoryDays
)
{
    /// <summary>What agents attend inside their shifts and off the phone.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>People asked for by template and day; where there are none, nobody asks this way.</summary>
    public IReadOnlyList<HeadsNeed> Heads { get; init; } = [];

    /// <summary>Public holidays and make-up workdays, by which overtime is paid.</summary>
    public Calendar Calendar { get; init; } = Calendar.Empty;

    /// <summary>What agents bore in the rosters before, where a ledger is kept.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; init; } = [];

    /// <summary>What the day is for the pay of overtime; days before and after the horizon have a class too.</summary>
    public DayClass ClassOf(int day)
    {
        var special = Calendar.On(Horizon.DateOf(day)).ToList();
        if (special.Exists(one => one.IsPaidAsHoliday))
            return DayClass.Holiday;
        var isMadeUp = special.Exists(one => one.Kind == DayKind.MakeUpWorkday);
        return IsHoliday(day) || (Horizon.IsWeekend(day) && !isMadeUp) ? DayClass.RestDay : DayClass.Workday;
    }

    /// <summary>Whether the calendar names the day a holiday, by statute or given in exchange.</summary>
    public bool IsHoliday(int day) =>
        Calendar.On(Horizon.DateOf(day)).Any(one => one.Kind == DayKind.Holiday);

    /// <summary>Whether it is known what was worked, or is planned, on the day.</summary>
    public bool IsKnown(int day) => day >= -HistoryDays && day < Horizon.Days;
}
