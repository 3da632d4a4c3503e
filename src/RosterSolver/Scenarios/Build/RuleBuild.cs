using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A rule and where its options are written; nowhere for one that holds with its defaults.</summary>
internal sealed record WrittenRule(Rule Rule, Origins? Origins);

/// <summary>The rules that a scenario names with their options, and those that always hold.</summary>
internal static class RuleBuild
{
    private const int MostNamed = 8;

    /// <summary>The rules in the order of their names.</summary>
    public static IReadOnlyList<WrittenRule> Of(ScenarioSection section, List<ScenarioError> errors)
    {
        var binder = new Binder(errors);
        var named = new List<WrittenRule>();
        foreach (var entry in section.Rules?.Entries ?? [])
        {
            if (entry.Key == NamedLaw.Key)
                continue;
            if (!RuleCatalogue.Types.TryGetValue(entry.Key, out var type))
                errors.Add(Unknown(entry));
            else
                named.AddRange(
                    Written(entry)
                        .Select(options => binder.Bind(type, options.Node, options.At))
                        .OfType<Bound>()
                        .Select(bound => new WrittenRule(
                            Approved((Rule)bound.Value, bound.Origins, section, errors),
                            bound.Origins
                        ))
                );
        }

        var types = named.ConvertAll(written => written.Rule.GetType());
        var others = RuleCatalogue
            .Always.Where(type => !types.Contains(type))
            .Select(type => new WrittenRule(RuleCatalogue.WithDefaults(type), null));
        return [.. named.Concat(others).OrderBy(written => written.Rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>The options of a rule, once or several times in a list: for other agents, other shifts.</summary>
    private static IEnumerable<(Node Node, SourceSpan At)> Written(MapEntry entry) =>
        entry.Value is ListNode list
            ? list.Items.Select(item => (item, item.At))
            : [(entry.Value, entry.KeyAt)];

    private static Rule Approved(
        Rule rule,
        Origins origins,
        ScenarioSection section,
        List<ScenarioError> errors
    )
    {
        foreach (var (option, why) in rule.Objections())
            errors.Add(new(origins.SpanOf(option), why));
        List<string> templates = [.. section.Shifts.Keys];
        foreach (var named in rule.TemplatesNamed().Where(named => !templates.Contains(named.Name)))
            errors.Add(Unknown("shift template", named.Name, templates, PlaceOf(named, origins)));
        var people = AgentBuild.NamesOf(section).Concat(section.Contracts.Keys).Distinct().ToList();
        foreach (var (place, name) in ((rule as PersonRule)?.For ?? []).Index())
        {
            if (!people.Contains(name))
                errors.Add(Unknown("contract, group or agent", name, people, origins.SpanOf("for", place)));
        }

        return rule;
    }

    private static SourceSpan PlaceOf(TemplateNamed named, Origins origins) =>
        (named.Under, named.Place) switch
        {
            (null, { } place) => origins.SpanOf(named.Option, place),
            (null, null) => origins.SpanOf(named.Option),
            ({ } under, null) => origins.KeySpan(named.Option, under),
            ({ } under, { } place) => origins.SpanOf(named.Option, under, place),
        };

    private static ScenarioError Unknown(string what, string name, List<string> known, SourceSpan at) =>
        new(
            at,
            $"unknown {what} '{name}'",
            known.Count <= MostNamed ? Expectation.OneOf(known) : $"a {what} of the scenario",
            Suggestion.Nearest(name, known)
        );

    private static ScenarioError Unknown(MapEntry entry) =>
        new(
            entry.KeyAt,
            $"unknown rule '{entry.Key}'",
            Expectation.OneOf([.. RuleCatalogue.Types.Keys, NamedLaw.Key]),
            Suggestion.Nearest(entry.Key, [.. RuleCatalogue.Types.Keys, NamedLaw.Key])
        );
}
