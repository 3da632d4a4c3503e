using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>A rule on what each agent works by itself, which may be meant for some agents only.</summary>
/// <param name="Price">Price of a unit of breach, or null when the rule must hold.</param>
/// <param name="For">Names of contracts, groups or agents; null for everybody.</param>
public abstract record PersonRule(Money? Price, IReadOnlyList<string>? For) : Rule(Price)
{
    /// <summary>Indexes of the agents whom the rule concerns.</summary>
    protected IEnumerable<int> Concerned(RosterModel model) =>
        model.Agents.Where(agent => Concerns(model.Brief.Agents[agent]));

    /// <summary>The agents whom the rule concerns.</summary>
    protected IEnumerable<Agent> Concerned(Roster roster) => roster.Brief.Agents.Where(Concerns);

    private bool Concerns(Agent agent) =>
        For is null || For.Contains(agent.Id) || For.Contains(agent.Group) || For.Contains(agent.Contract.Id);
}
