using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;
using RosterSolver.Tests.Scenarios;

namespace RosterSolver.Tests.Support;

/// <summary>The desk of six agents with the roster that is shipped for it.</summary>
internal static class SixAgents
{
    /// <summary>The roster of scenarios/data/desk-week.csv, judged.</summary>
    public static Plan Desk { get; } = Read(Files.Shipped("six-agent-desk.yaml").Value!);

    /// <summary>The agent of the desk.</summary>
    public static Agent Agent(string id) => Desk.Scenario.Agents.First(agent => agent.Id == id);

    /// <summary>A soundly built roster of the desk: each cell a shift that the agent may work, or off; most rules may be broken.</summary>
    /// <param name="cells">A number a cell, by agent then day.</param>
    public static Plan Drawn(IReadOnlyList<int> cells)
    {
        var scenario = Desk.Scenario;
        var days = scenario.Horizon.Days;
        return Desk.With(
            scenario.Agents.SelectMany(
                (agent, place) =>
                    Enumerable
                        .Range(0, days)
                        .Select(day => (day, Shift: cells[place * days + day] - 1))
                        .Where(cell => cell.Shift >= 0)
                        .Select(cell => Earliest(agent.Id, cell.day, scenario.Shifts[cell.Shift]))
            )
        );
    }

    /// <summary>How many cells there are.</summary>
    public static int Cells => Desk.Scenario.Agents.Count * Desk.Scenario.Horizon.Days;

    /// <summary>How many values a cell can have.</summary>
    public static int Values => Desk.Scenario.Shifts.Count + 1;

    private static Assignment Earliest(string agent, int day, Shift shift) =>
        new(
            agent,
            day,
            shift,
            [
                .. shift.Breaks.Select(slot =>
                {
                    var start = shift.On(day).Start + slot.Earliest;
                    return new BreakTaken(slot.Break.Id, new(start, start + slot.Break.Minutes));
                }),
            ]
        );

    private static Plan Read(Scenario scenario) =>
        Planner.Check(scenario, GoldenFile.PathOf("scenarios", "data", "desk-week.csv"), Disk.Read).Value!;
}
