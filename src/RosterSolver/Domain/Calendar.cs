namespace RosterSolver.Domain;

/// <summary>The days that are not like the other days of their weekday, past and to come.</summary>
public sealed class Calendar(IEnumerable<SpecialDay> days)
{
    private readonly ILookup<DateOnly, SpecialDay> byDate = days.OrderBy(day => day.Date)
        .ToLookup(day => day.Date);

    /// <summary>No special days.</summary>
    public static Calendar Empty { get; } = new([]);

    /// <summary>All special days in the order of their dates.</summary>
    public IEnumerable<SpecialDay> Days => byDate.SelectMany(day => day);

    /// <summary>What is special about a date; nothing for an ordinary one.</summary>
    public IEnumerable<SpecialDay> On(DateOnly date) => byDate[date];

    /// <summary>Whether the date counts as special: anything but a day that the planner confirmed as ordinary.</summary>
    public bool IsSpecial(DateOnly date) => On(date).Any(day => day.Kind != DayKind.Ordinary);

    /// <summary>Whether the planner confirmed that the date counts, however unusual it looks.</summary>
    public bool IsConfirmed(DateOnly date) => On(date).Any(day => day.Kind == DayKind.Ordinary);

    /// <summary>Whether nobody answers on the date.</summary>
    public bool IsClosed(DateOnly date) => On(date).Any(day => day.Kind == DayKind.Closed);
}
