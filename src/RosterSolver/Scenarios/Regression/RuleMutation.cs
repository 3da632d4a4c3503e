using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A rule switched off, or with one option one step away.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Place">The rule's place among those of the test or the scenario.</param>
/// <param name="Mutant">The rule with the change; null where it is switched off.</param>
public sealed record RuleMutation(MutationKind Kind, int Place, Rule? Mutant)
{
    /// <summary>The option that changes nothing but what an instance is called.</summary>
    private const string Name = "name";

    /// <summary>The rules with the change.</summary>
    public IReadOnlyList<Rule> In(IReadOnlyList<Rule> rules) =>
        [.. rules.Index().Select(rule => rule.Index == Place ? Mutant : rule.Item).OfType<Rule>()];

    /// <summary>Every change of some rules.</summary>
    public static IEnumerable<RuleMutation> Of(IReadOnlyList<Rule> rules) =>
        rules.Index().SelectMany(rule => Of(rule.Item, rule.Index));

    private static IEnumerable<RuleMutation> Of(Rule rule, int place)
    {
        yield return new(MutationKind.Off(rule.Id), place, null);
        var shape = RecordShape.Of(rule.GetType());
        var values = shape.ValuesOf(rule);
        foreach (var (index, key) in shape.Keys.Index().Where(option => option.Item.Name != Name))
        {
            foreach (var step in OptionSteps.From(values[index], key))
            {
                object?[] changed = [.. values];
                changed[index] = step.Value;
                var mutant = Changed(rule, (Rule)shape.Make(changed));
                if (!mutant.Objections().Any())
                    yield return new(new(rule.Id, key.Name, step.Change), place, mutant);
            }
        }
    }

    /// <summary>The mutant with what the rule has been given beside its options.</summary>
    private static Rule Changed(Rule rule, Rule mutant) =>
        (rule, mutant) switch
        {
            (PersonRule own, PersonRule person) => person with { Place = own.Place, Skilled = own.Skilled },
            _ => mutant with { Place = rule.Place },
        };
}

/// <summary>A way to change a rule, whatever its numbers.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Option">The option; null for the rule as a whole.</param>
/// <param name="Change">What happens to it.</param>
public sealed record MutationKind(string Rule, string? Option, string Change)
{
    /// <summary>The rule switched off.</summary>
    public static MutationKind Off(string rule) => new(rule, null, "switched off");

    /// <summary>An option that no test writes.</summary>
    public static MutationKind Unwritten(string rule, string option) =>
        new(rule, option, "written by no test");
}
