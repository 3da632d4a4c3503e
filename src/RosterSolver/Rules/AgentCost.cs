using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>What the priced breaches of one agent cost, rule by rule: the agent's receipt.</summary>
/// <param name="Agent">Id of the agent; null for what concerns the whole centre, such as coverage.</param>
/// <param name="ByRule">The rules that cost, in the order in which they were checked; at least one.</param>
public sealed record AgentCost(string? Agent, IReadOnlyList<RuleCost> ByRule)
{
    /// <summary>The sum.</summary>
    public Money Cost => ByRule.Select(rule => rule.Cost).Total();
}
