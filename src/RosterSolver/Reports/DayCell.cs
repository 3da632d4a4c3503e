using RosterSolver.Domain;

namespace RosterSolver.Reports;

/// <summary>What one agent does on one day, for roster grids.</summary>
/// <param name="Worked">The shifts that start on the day; more than one only in a roster from elsewhere.</param>
/// <param name="IsLeave">Whether the day is agreed leave.</param>
internal sealed record DayCell(IReadOnlyList<Assignment> Worked, bool IsLeave)
{
    /// <summary>The days of an agent over the horizon.</summary>
    public static IReadOnlyList<DayCell> Of(Roster roster, Agent agent)
    {
        var worked = roster.Of(agent).ToLookup(assignment => assignment.Day);
        return
        [
            .. Enumerable
                .Range(0, roster.Brief.Horizon.Days)
                .Select(day => new DayCell([.. worked[day]], agent.Leave.Contains(day))),
        ];
    }

    /// <summary>The family of the first shift; null on a day without.</summary>
    public ShiftFamily? Family => Worked.Count > 0 ? Worked[0].Shift.Family : null;

    /// <summary>Whether an activity is attended.</summary>
    public bool Attends => Worked.Any(worked => worked.Activities.Count > 0);

    /// <summary>As a narrow grid shows it: <c>E07:30</c>, <c>leave</c> or <c>·</c>; a plus sign when there are more shifts.</summary>
    public string Narrow => Written(ShiftText.Short);

    /// <summary>As a wide grid shows it: <c>E 07:30-16:15</c>.</summary>
    public string Wide => Written(ShiftText.FromTo);

    /// <summary>Shifts, times and breaks in full.</summary>
    public string InFull =>
        Worked.Count > 0
            ? string.Join(" and ", Worked.Select(ShiftText.Long)) + (IsLeave ? ", on a day of leave" : "")
        : IsLeave ? ShiftText.Leave
        : "off";

    private string Written(Func<Shift, string> write) =>
        Worked.Count switch
        {
            0 => IsLeave ? ShiftText.Leave : ShiftText.DayOff,
            1 => write(Worked[0].Shift),
            _ => write(Worked[0].Shift) + "+",
        };
}
