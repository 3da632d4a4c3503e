using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>The rules that a scenario names with their options, and those that always hold.</summary>
internal static class RuleBuild
{
    /// <summary>The rules in the order of their names.</summary>
    public static IReadOnlyList<Rule> Of(ScenarioSection section, List<ScenarioError> errors)
    {
        var binder = new Binder(errors);
        var named = new List<Rule>();
        foreach (var entry in section.Rules?.Entries ?? [])
        {
            if (!RuleCatalogue.Types.TryGetValue(entry.Key, out var type))
                errors.Add(Unknown(entry));
            else if (binder.Bind(type, entry.Value, entry.KeyAt) is { Value: Rule rule } bound)
                named.Add(Approved(rule, bound.Origins, errors));
        }

        var types = named.ConvertAll(rule => rule.GetType());
        var others = RuleCatalogue
            .Always.Where(type => !types.Contains(type))
            .Select(RuleCatalogue.WithDefaults);
        return [.. named.Concat(others).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    private static Rule Approved(Rule rule, Origins origins, List<ScenarioError> errors)
    {
        foreach (var (option, why) in rule.Objections())
            errors.Add(new(origins.SpanOf(option), why));
        return rule;
    }

    private static ScenarioError Unknown(MapEntry entry) =>
        new(
            entry.KeyAt,
            $"unknown rule '{entry.Key}'",
            Expectation.OneOf(RuleCatalogue.Types.Keys),
            Suggestion.Nearest(entry.Key, RuleCatalogue.Types.Keys)
        );
}
