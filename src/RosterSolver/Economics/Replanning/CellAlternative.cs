using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>What an agent could do on a day while all others stay as they are, judged by the checkers.</summary>
/// <param name="Worked">The shift with its breaks where they cost least; null for a day off.</param>
/// <param name="Plan">The roster with that alone changed.</param>
/// <param name="Change">What the checkers say differently of it.</param>
public sealed record CellAlternative(Assignment? Worked, Plan Plan, AuditChange Change)
{
    /// <summary>What it is called: the shift's id, or <c>off</c>.</summary>
    public string Id => Worked?.Shift.Id ?? Pins.DayOff;

    /// <summary>
    /// Every shift that the agent may be given, and the day off, but what the agent does now: first what breaks nothing, the cheapest first, then what breaks
    /// something, the least of it first.
    /// </summary>
    /// <param name="plan">The roster, sound in structure.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="day">The day.</param>
    internal static IReadOnlyList<CellAlternative> Of(Plan plan, Agent agent, int day)
    {
        var now = plan.Roster.Of(agent).Where(worked => worked.Day == day).ToList();
        var others = plan.Roster.Assignments.Except(now).ToList();
        var placement = new ShiftPlacement(
            RosterModel.Of(plan.Roster.Brief, plan.Scenario.Rules.OfType<Coverage>()),
            new(plan.Roster.Brief, others)
        );
        return
        [
            .. GivenShifts
                .Of(plan.Scenario, agent)
                .Where(shift => now is not [{ Shift: var same }] || same.Id != shift.Id)
                .Select(shift => (Assignment?)placement.Best(agent.Id, day, shift))
                .Concat(now.Count > 0 ? [null] : [])
                .Select(worked => Of(plan, others, worked))
                .OrderBy(one => one.Change.Broken.Count)
                .ThenBy(one => one.Change.Cost),
        ];
    }

    private static CellAlternative Of(Plan plan, IReadOnlyList<Assignment> others, Assignment? worked)
    {
        var changed = plan.With(worked is null ? others : others.Append(worked));
        return new(worked, changed, AuditChange.Of(plan.Audit, changed.Audit));
    }
}
