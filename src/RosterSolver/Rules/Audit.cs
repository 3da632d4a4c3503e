using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// The judgement of a finished roster by the checkers alone: every violation, and the cost that they add up to.
/// It knows nothing of how the roster was made.
/// </summary>
/// <param name="Violations">Every breach, hard and priced, in the order of the rules.</param>
public sealed record Audit(IReadOnlyList<Violation> Violations)
{
    /// <summary>Judges a roster by structure and rules.</summary>
    public static Audit Of(Roster roster, IEnumerable<Rule> rules) =>
        new([.. Structure.Check(roster), .. rules.SelectMany(rule => Check(rule, roster))]);

    /// <summary>A breach of law names its article.</summary>
    private static IEnumerable<Violation> Check(Rule rule, Roster roster) =>
        rule.Check(roster)
            .Select(violation =>
                rule.Law is { } law && rule.IsOfLaw(violation)
                    ? violation with
                    {
                        Law = law,
                        Sentence = $"{violation.Sentence} ({law})",
                    }
                    : violation
            );

    /// <summary>The breaches that forbid the use of the roster.</summary>
    public IEnumerable<Violation> Hard => Violations.Where(violation => violation.IsHard);

    /// <summary>The sum of all priced breaches: the objective, recomputed.</summary>
    public Money Cost => Violations.Select(violation => violation.Cost).Total();

    /// <summary>Cost and units of breach by rule, in the order in which the rules were checked.</summary>
    public IReadOnlyList<RuleCost> ByRule => RuleCosts(Violations);

    /// <summary>
    /// Who the cost belongs to: the whole centre first, then each agent with a priced breach, in the order of the first
    /// one. The costs add up to <see cref="Cost"/>.
    /// </summary>
    public IReadOnlyList<AgentCost> ByAgent =>
        [
            .. Violations
                .Where(violation => !violation.IsHard)
                .GroupBy(violation => violation.Agent, StringComparer.Ordinal)
                .OrderBy(agent => agent.Key is not null)
                .Select(agent => new AgentCost(agent.Key, RuleCosts(agent))),
        ];

    private static IReadOnlyList<RuleCost> RuleCosts(IEnumerable<Violation> violations) =>
        [
            .. violations
                .GroupBy(violation => violation.Rule, StringComparer.Ordinal)
                .Select(group => new RuleCost(
                    group.Key,
                    group.Count(violation => violation.IsHard),
                    group.Count(violation => !violation.IsHard),
                    group.Select(violation => violation.Cost).Total()
                )),
        ];
}

/// <summary>What one rule contributes to an audit.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Hard">Breaches that forbid the roster.</param>
/// <param name="Priced">Breaches that cost.</param>
/// <param name="Cost">What they cost together.</param>
public sealed record RuleCost(string Rule, int Hard, int Priced, Money Cost);
