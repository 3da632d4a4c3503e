using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A rule as often as it stands under its name: once as a map, or several times in a list of maps.</summary>
internal static class RuleInstances
{
    /// <summary>
    /// The instances in their order, named or numbered where there are several. Faults are reported.
    /// </summary>
    public static IEnumerable<WrittenRule> Of(
        MapEntry entry,
        Type type,
        Binder binder,
        List<ScenarioError> errors
    )
    {
        IReadOnlyList<(Node Node, SourceSpan At)> items = entry.Value is ListNode list
            ? [.. list.Items.Select(item => (item, item.At))]
            : [(entry.Value, entry.KeyAt)];
        if (items.Count > 1 && RuleCatalogue.Describe(type).Always)
            errors.Add(
                new(
                    items[1].At,
                    $"the rule {entry.Key} stands here a second time",
                    "a map of its options, once"
                )
            );
        var several = items
            .SelectMany(
                (item, place) =>
                    Bound(binder.Bind(type, item.Node, item.At), items.Count > 1 ? place + 1 : null)
            )
            .ToList();
        Report(several, errors);
        return several;
    }

    private static IEnumerable<WrittenRule> Bound(Bound? bound, int? place) =>
        bound is null ? [] : [new(((Rule)bound.Value) with { Place = place }, bound.Origins)];

    private static void Report(IReadOnlyList<WrittenRule> several, List<ScenarioError> errors)
    {
        var syntax = new Identifier();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (rule, origins) in several)
        {
            if (rule.Name is { } name && !syntax.TryParse(name, out _))
                errors.Add(
                    new(origins!.SpanOf("name"), syntax.Refusal(name), syntax.Expected, syntax.Meant(name))
                );
            else if (!taken.Add(rule.Id))
                errors.Add(
                    new(
                        origins!.SpanOf("name"),
                        $"there is a {rule.Key} '{rule.Name}' already",
                        "a name of its own"
                    )
                );
        }
    }
}
