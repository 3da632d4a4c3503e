using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>A law that a scenario names: <c>rules: { laws: [cn-standard] }</c>.</summary>
/// <param name="Law">The preset.</param>
/// <param name="At">Where it is named.</param>
/// <param name="Except">Under the name of an article that the scenario does without the reason why.</param>
public sealed record NamedLaw(LawPreset Law, SourceSpan At, IReadOnlyDictionary<string, string> Except)
{
    /// <summary>The key under <c>rules:</c>.</summary>
    public const string Key = "laws";

    private static readonly IReadOnlyDictionary<string, string> none = new Dictionary<string, string>();

    /// <summary>The articles that hold.</summary>
    public IEnumerable<LawEntry> Articles =>
        Law.Articles.Where(entry => !Except.ContainsKey(entry.Article.Id));

    /// <summary>The laws of a scenario in its order; faults go to <paramref name="errors"/>.</summary>
    internal static IReadOnlyList<NamedLaw> Of(ScenarioSection section, List<ScenarioError> errors)
    {
        if (section.Rules?.Find(Key) is not { } entry)
            return [];
        var laws = new List<NamedLaw>();
        foreach (var node in entry.Value is ListNode list ? list.Items : [entry.Value])
        {
            if (Read(node, errors) is not { } law)
                continue;
            if (laws.Exists(other => other.Law.Name == law.Law.Name))
                errors.Add(new(law.At, $"'{law.Law.Name}' stands here a second time"));
            laws.Add(law);
        }

        return laws;
    }

    private static NamedLaw? Read(Node node, List<ScenarioError> errors)
    {
        if (node is ScalarNode { IsEmpty: false } name)
            return Find(name.Text, name.At, errors) is { } plain ? new(plain, name.At, none) : null;
        var choice =
            new Binder(errors).Bind(typeof(LawChoiceSection), node, node.At)?.Value as LawChoiceSection;
        if (choice is null || Find(choice.Law, choice.SpanOf("law"), errors) is not { } law)
            return null;
        var known = law.Articles.Select(article => article.Article.Id).ToList();
        foreach (var id in (choice.Except?.Keys ?? []).Where(id => !known.Contains(id)))
            errors.Add(
                new(
                    choice.KeySpan("except", id),
                    $"{law.Name} has no article '{id}'",
                    Expectation.OneOf(known),
                    Suggestion.Nearest(id, known)
                )
            );
        if (choice.Per is { } per)
        {
            if (law.ByPeriod.ContainsKey(per))
                law = law.Over(per);
            else
                errors.Add(NoSuchPeriod(law, choice));
        }

        return new(law, choice.At, choice.Except ?? none);
    }

    private static ScenarioError NoSuchPeriod(LawPreset law, LawChoiceSection choice) =>
        law.ByPeriod.Count == 0
            ? new(choice.SpanOf("per"), $"{law.Name} leaves no choice over which period hours count")
            : new(
                choice.SpanOf("per"),
                $"{law.Name} does not count hours by {KebabCase.Of($"{choice.Per}")}",
                Expectation.OneOf([.. law.ByPeriod.Keys.Select(period => KebabCase.Of($"{period}"))])
            );

    private static LawPreset? Find(string name, SourceSpan at, List<ScenarioError> errors)
    {
        if (LawPreset.All.TryGetValue(name, out var law))
            return law;
        var names = LawPreset.All.Keys;
        errors.Add(
            new(at, $"unknown law '{name}'", Expectation.OneOf(names), Suggestion.Nearest(name, names))
        );
        return null;
    }
}
