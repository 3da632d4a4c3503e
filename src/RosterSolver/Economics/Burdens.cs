using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>What one agent carries over the horizon, history not counted.</summary>
/// <param name="Agent">The agent.</param>
/// <param name="Shifts">Shifts worked.</param>
/// <param name="Minutes">Paid minutes.</param>
/// <param name="OvertimeMinutes">Minutes above the contract's week, leave counted as the contract says.</param>
/// <param name="Nights">Night shifts.</param>
/// <param name="WeekendDays">Shifts that start on a Saturday or Sunday.</param>
/// <param name="Lates">Late shifts.</param>
public sealed record Burdens(
    Agent Agent,
    int Shifts,
    int Minutes,
    int OvertimeMinutes,
    int Nights,
    int WeekendDays,
    int Lates
)
{
    /// <summary>The burdens of every agent, in the order of the brief.</summary>
    public static IReadOnlyList<Burdens> Of(Roster roster) =>
        [.. roster.Brief.Agents.Select(agent => Of(agent, roster))];

    private static Burdens Of(Agent agent, Roster roster)
    {
        var horizon = roster.Brief.Horizon;
        var worked = roster.Of(agent);
        return new(
            agent,
            worked.Count,
            worked.Sum(shift => shift.PaidMinutes(horizon)),
            horizon.Mondays().Sum(monday => Overtime(agent, roster, monday)),
            worked.Count(shift => shift.Shift.Family == ShiftFamily.Night),
            worked.Count(shift => horizon.IsWeekend(shift.Day)),
            worked.Count(shift => shift.Shift.Family == ShiftFamily.Late)
        );
    }

    private static int Overtime(Agent agent, Roster roster, int monday)
    {
        var contract = agent.Contract;
        var leave = agent.Leave.Count(day => day >= monday && day < monday + 7 && roster.Brief.IsKnown(day));
        var past = Math.Min(leave * contract.LeaveDayMinutes, contract.WeeklyMinutes) + Paid(agent.History);
        return Math.Max(0, past + Paid(roster.Of(agent)) - Math.Max(contract.WeeklyMinutes, past));

        int Paid(IEnumerable<Assignment> shifts) =>
            shifts
                .Where(shift => shift.Day >= monday && shift.Day < monday + 7)
                .Sum(shift => shift.PaidMinutes(roster.Brief.Horizon));
    }
}
