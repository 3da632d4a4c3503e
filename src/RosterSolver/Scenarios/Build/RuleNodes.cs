using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>Rules as they stand under <c>rules:</c>, the way of <see cref="RuleBuild"/> back.</summary>
internal static class RuleNodes
{
    /// <summary>Under each name the options of the rule; a list of them where it stands several times.</summary>
    public static MapNode Of(IEnumerable<Rule> rules) =>
        Patch.Map(
            from rule in rules
            group Options(rule) by rule.Key into instances
            select (instances.Key, instances.ToList() is [var only] ? only : Patch.List(instances))
        );

    /// <summary>The options, people and skills together again under <c>for</c>.</summary>
    private static Node Options(Rule rule) =>
        RecordNodes.Of(
            rule is PersonRule { Skilled.Count: > 0 } scoped
                ? scoped with
                {
                    For = [.. scoped.For ?? [], .. scoped.Skilled],
                    Skilled = [],
                }
                : rule
        );
}
