using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A scenario in which one rule has a step more room.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Words">What changes: <c>max-consecutive-nights: nights 3 -> 4</c>.</param>
/// <param name="At">Where the rule is written; null for one that holds with its defaults.</param>
/// <param name="Scenario">The scenario with the change.</param>
public sealed record RuleStep(string Rule, string Words, SourceSpan? At, Scenario Scenario);
