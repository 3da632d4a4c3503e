using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>When people count as working together.</summary>
public enum SameTime
{
    [Doc("When they start shifts of the same template on a day")]
    Shift,

    [Doc("When they start any shifts on a day")]
    Day,
}

/// <summary>Sorts shifts by who works together, for the limits of rules and their checks.</summary>
internal static class SameTimes
{
    /// <summary>The shifts of a day that count as one: all, or those of each template.</summary>
    public static IEnumerable<IGrouping<string, Shift>> Of(SameTime on, IEnumerable<Shift> shifts) =>
        shifts.GroupBy(shift => on == SameTime.Day ? "" : shift.Template, StringComparer.Ordinal);
}
