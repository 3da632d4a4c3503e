using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Solver;

namespace RosterSolver.Economics;

/// <summary>A roster to begin with when a day of an agent is forced: the given one, mended around that day.</summary>
public static class ForcedStart
{
    /// <summary>The share of the time that mending may take.</summary>
    private const double ShareOfTime = 0.3;

    /// <summary>The roster; null where none was found near the given one.</summary>
    /// <param name="plan">The given roster.</param>
    /// <param name="pinned">The scenario with the day forced.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="day">The day.</param>
    /// <param name="shift">A template, a start of one, or <see cref="Pins.DayOff"/>.</param>
    /// <param name="settings">Time and seed.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static Roster? Of(
        Plan plan,
        Scenario pinned,
        Agent agent,
        int day,
        string shift,
        SolveSettings settings,
        CancellationToken cancellation
    )
    {
        var forced = CellAlternative
            .Of(plan, agent, day)
            .FirstOrDefault(one => one.Id == shift || one.Worked?.Shift.Template == shift);
        var start = plan.Under(pinned, (forced?.Plan ?? plan).Roster.Assignments).Roster;
        return ReplanSolve.Repaired(
            RosterModel.Of(start.Brief, pinned.Rules),
            start,
            [day],
            settings with
            {
                Time = settings.Time * ShareOfTime,
            },
            cancellation
        );
    }
}
