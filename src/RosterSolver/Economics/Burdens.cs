using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>What one agent carries over the horizon, history not counted.</summary>
/// <param name="Agent">The agent.</param>
/// <param name="Shifts">Shifts worked.</param>
/// <param name="Minutes">Paid minutes.</param>
/// <param name="OvertimeMinutes">
/// Minutes above the contract's week, leave and days off of the calendar counted, and on public holidays that are paid apart.
/// </param>
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
    /// <summary>The burdens of every agent, in the order of the scenario.</summary>
    public static IReadOnlyList<Burdens> Of(Plan plan) =>
        Of(plan.Roster, plan.Scenario.Rules.OfType<WeeklyHours>().SingleOrDefault() ?? new());

    /// <summary>The burdens of every agent, in the order of the brief.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="hours">Says what overtime is.</param>
    public static IReadOnlyList<Burdens> Of(Roster roster, WeeklyHours hours) =>
        [.. roster.Brief.Agents.Select(agent => Of(agent, roster, hours))];

    private static Burdens Of(Agent agent, Roster roster, WeeklyHours hours)
    {
        var horizon = roster.Brief.Horizon;
        var worked = roster.Of(agent);
        return new(
            agent,
            worked.Count,
            worked.Sum(shift => shift.PaidMinutes(horizon)),
            horizon.Mondays().Sum(monday => hours.OvertimeMinutes(roster, agent, monday)),
            worked.Count(shift => shift.Shift.Family == ShiftFamily.Night),
            worked.Count(shift => horizon.IsWeekend(shift.Day)),
            worked.Count(shift => shift.Shift.Family == ShiftFamily.Late)
        );
    }
}
