using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>An agent works only the shifts that the contract and the agent's own exemptions allow.</summary>
[Rule(
    "eligibility",
    Always = true,
    Says = "An agent works only the shifts that the contract and the agent's own exemptions allow.",
    Unit = "shift that is not allowed",
    AtTheEdges = "Each shift stands alone; the past does not matter.",
    Encoded = "No shift that is not allowed; such choices are closed before the search.",
    Example = "eligibility: { price: 500 }"
)]
public sealed record Eligibility(
    [Doc("Price of a shift that is not allowed; without it there are none")] Money? Price = null
) : Rule(Price)
{
    /// <inheritdoc/>
    public override void Encode(RosterModel model)
    {
        foreach (var agent in model.Agents)
        {
            var person = model.Brief.Agents[agent];
            var days = model.Days(0, model.Brief.Horizon.Days);
            model.AtMost(this, model.Sum(agent, days, choice => person.MayWork(choice.Shift) ? 0 : 1), 0);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Roster roster) =>
        from agent in roster.Brief.Agents
        from assignment in roster.Of(agent)
        let reason = Reason(agent, assignment.Shift)
        where reason is not null
        select Breach(
            agent,
            assignment.Day,
            $"{agent.Id} has {assignment.Shift.Id} on {roster.Brief.Horizon.DayName(assignment.Day)}, but {reason}"
        );

    private static string? Reason(Agent agent, Shift shift)
    {
        if (agent.Exempt.Contains(shift.Family))
            return $"is exempt from {shift.Family.ToString().ToLowerInvariant()} shifts";
        if (!agent.Contract.Families.Contains(shift.Family))
            return $"contract {agent.Contract.Id} has no {shift.Family.ToString().ToLowerInvariant()} shifts";
        return agent.Contract.Templates.Contains(shift.Template)
            ? null
            : $"contract {agent.Contract.Id} has no shift {shift.Template}";
    }
}
