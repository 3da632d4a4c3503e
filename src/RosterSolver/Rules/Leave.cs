using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent starts no shift on a day of agreed leave.</summary>
[Rule(
    "leave",
    Always = true,
    Says = "An agent starts no shift on a day of agreed leave, nor while absent.",
    Unit = "shift on a day of leave or absence",
    AtTheEdges = "Leave outside the horizon does not matter; a night shift may end on the first day of leave.",
    Encoded = "No shift on the days of leave; such choices are closed before the search.",
    Example = "leave: { price: 2000 }"
)]
public sealed record Leave(
    [Doc("Price of a shift on a day of leave; without it leave is never touched")] Money? Price = null
) : Rule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in model.Agents)
        {
            foreach (var day in model.Brief.Agents[agent].Leave.Order().Where(day => day >= 0))
                model.AtMost(this, model.Sum(agent, [day], _ => 1), 0);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in roster.Brief.Agents
        from assignment in roster.Of(agent)
        where agent.Leave.Contains(assignment.Day)
        select Breach(agent, assignment.Day, Explain(agent, assignment, roster.Brief.Horizon));

    private static string Explain(Agent agent, Assignment assignment, Horizon horizon) =>
        $"{agent.Id} is {(agent.Absent.Contains(assignment.Day) ? "absent" : "on leave")} on {horizon.DayName(assignment.Day)} but has {assignment.Shift.Id}";
}
