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
    public static IReadOnlyList<WrittenRule> Of(
        ScenarioSection section,
        IReadOnlyList<Shift> shifts,
        List<ScenarioError> errors
    )
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
                named.AddRange(RuleInstances.Of(entry, type, binder, errors));
        }

        named = named.ConvertAll(written =>
            written.Origins is { } origins
                ? written with
                {
                    Rule = Approved(written.Rule, origins, section, shifts, errors),
                }
                : written
        );

        var types = named.ConvertAll(written => written.Rule.GetType());
        var others = RuleCatalogue
            .Always.Where(type => !types.Contains(type))
            .Select(type => new WrittenRule(RuleCatalogue.WithDefaults(type), null));
        return [.. named.Concat(others).OrderBy(written => written.Rule.Key, StringComparer.Ordinal)];
    }

    private static Rule Approved(
        Rule rule,
        Origins origins,
        ScenarioSection section,
        IReadOnlyList<Shift> shifts,
        List<ScenarioError> errors
    )
    {
        foreach (var (option, why) in rule.Objections())
            errors.Add(new(origins.SpanOf(option), why));
        List<string> templates = [.. section.Shifts.Keys];
        foreach (var named in rule.TemplatesNamed().Where(named => !templates.Contains(named.Name)))
        {
            if (!named.MayBeStart || shifts.All(shift => shift.Id != named.Name))
                errors.Add(Unknown("shift template", named.Name, templates, PlaceOf(named, origins)));
        }

        var people = PeopleOf(section);
        foreach (var named in rule.PeopleNamed().Where(named => !people.Contains(named.Name)))
            errors.Add(
                Unknown(
                    "contract, group or agent",
                    named.Name,
                    people,
                    origins.SpanOf(named.Option, named.Place)
                )
            );
        return rule is PersonRule { For: { } names } person
            ? Scoped(person, names, people, origins, section, errors)
            : rule;
    }

    /// <summary>
    /// The rule with what it is meant for told apart: contracts, groups and agents, and else skills.
    /// </summary>
    private static PersonRule Scoped(
        PersonRule rule,
        IReadOnlyList<string> names,
        List<string> people,
        Origins origins,
        ScenarioSection section,
        List<ScenarioError> errors
    )
    {
        var known = people.Union(SkillBuild.NamesOf(section.Demand)).ToList();
        foreach (var (place, name) in names.Index().Where(name => !known.Contains(name.Item)))
            errors.Add(Unknown("contract, group, agent or skill", name, known, origins.SpanOf("for", place)));
        return rule with
        {
            For = [.. names.Where(people.Contains)],
            Skilled = [.. names.Where(name => !people.Contains(name))],
        };
    }

    private static SourceSpan PlaceOf(TemplateNamed named, Origins origins) =>
        (named.Under, named.Place) switch
        {
            (null, { } place) => origins.SpanOf(named.Option, place),
            (null, null) => origins.SpanOf(named.Option),
            ({ } under, null) => origins.KeySpan(named.Option, under),
            ({ } under, { } place) => origins.SpanOf(named.Option, under, place),
        };

    /// <summary>Names of contracts, groups and agents, by which a scenario says whom something is meant for.</summary>
    internal static List<string> PeopleOf(ScenarioSection section) =>
        [.. AgentBuild.NamesOf(section).Concat(section.Contracts.Keys).Distinct()];

    /// <summary>A name that is none of those that are known.</summary>
    internal static ScenarioError Unknown(string what, string name, List<string> known, SourceSpan at) =>
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
