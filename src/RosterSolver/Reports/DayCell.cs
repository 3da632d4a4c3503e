using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Reports;

/// <summary>What one agent does on one day, for roster grids.</summary>
/// <param name="Worked">The shifts that start on the day; more than one only in a roster from elsewhere.</param>
/// <param name="IsLeave">Whether no shift may be given: agreed leave, or an absence.</param>
internal sealed record DayCell(IReadOnlyList<Assignment> Worked, bool IsLeave)
{
    /// <summary>The mark of a day on which a rule that must hold is broken.</summary>
    public const string Mark = "!";

    /// <summary>Whether nobody agreed on that: an absence.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>What is broken on the day that must hold, in sentences.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    /// <summary>The days of an agent over the horizon.</summary>
    public static IReadOnlyList<DayCell> Of(Roster roster, Agent agent, Audit audit)
    {
        var worked = roster.Of(agent).ToLookup(assignment => assignment.Day);
        var broken = audit
            .Hard.Where(violation => violation.Agent == agent.Id)
            .ToLookup(violation => violation.Day, violation => violation.Sentence);
        return
        [
            .. Enumerable
                .Range(0, roster.Brief.Horizon.Days)
                .Select(day => new DayCell([.. worked[day]], agent.Leave.Contains(day))
                {
                    IsAbsent = agent.Absent.Contains(day),
                    Broken = [.. broken[day]],
                }),
        ];
    }

    /// <summary>The family of the first shift; null on a day without.</summary>
    public ShiftFamily? Family => Worked.Count > 0 ? Worked[0].Shift.Family : null;

    /// <summary>Whether an activity is attended.</summary>
    public bool Attends => Worked.Any(worked => worked.Activities.Count > 0);

    /// <summary>As a narrow grid shows it: <c>E07:30</c>, <c>leave</c>, <c>absent</c> or <c>·</c>; a plus sign when there are more shifts.</summary>
    public string Narrow => Marked(Written(ShiftText.Short));

    /// <summary>As a wide grid shows it: <c>E 07:30-16:15</c>.</summary>
    public string Wide => Marked(Written(ShiftText.FromTo));

    /// <summary>Shifts, times and breaks in full.</summary>
    public string InFull =>
        (
            Worked.Count > 0
                ? string.Join(" and ", Worked.Select(ShiftText.Long))
                    + (
                        IsAbsent ? ", on a day of absence"
                        : IsLeave ? ", on a day of leave"
                        : ""
                    )
            : IsLeave ? Away
            : "off"
        ) + string.Concat(Broken.Select(sentence => $"; broken: {sentence}"));

    private string Away => IsAbsent ? ShiftText.Absent : ShiftText.Leave;

    private string Marked(string text) => Broken.Count > 0 ? text + Mark : text;

    private string Written(Func<Shift, string> write) =>
        Worked.Count switch
        {
            0 => IsLeave ? Away : ShiftText.DayOff,
            1 => write(Worked[0].Shift),
            _ => write(Worked[0].Shift) + "+",
        };
}
