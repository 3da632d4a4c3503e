using System.Reflection;
using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>
/// A labour rule, said twice: as limits for the solver and as a check from clock times. The two share nothing but
/// the options, which are the parameters of the record and the keys that planners write in YAML.
/// </summary>
/// <param name="Price">Price of a unit of breach, or null when the rule must hold.</param>
public abstract record Rule(Money? Price)
{
    /// <summary>The name of this instance, where a rule stands several times.</summary>
    public virtual string? Name { get; init; }

    /// <summary>Its place, from 1, in the list under the rule's name; null where the rule stands once.</summary>
    public int? Place { get; init; }

    /// <summary>The name that planners write under <c>rules:</c>, which all instances share.</summary>
    public string Key => IdOf(GetType());

    /// <summary>
    /// What results and <c>objective</c> call it: the name under <c>rules:</c>, and behind a '#' the name or else the
    /// place of the instance where there are several: <c>max-shifts#2</c>.
    /// </summary>
    public string Id => (Name ?? $"{Place}") is { Length: > 0 } instance ? $"{Key}#{instance}" : Key;

    /// <summary>The article that the rule comes from; null for one that is not law.</summary>
    public LawArticle? Law { get; init; }

    /// <summary>Whether a breach is one of the law that the rule comes from, and not of what else it says.</summary>
    public virtual bool IsOfLaw(Violation violation) => true;

    /// <summary>Writes the rule as limits over choices.</summary>
    public abstract void Encode(RosterModel model);

    /// <summary>Finds every breach in a finished roster, from clock times and never from the model.</summary>
    public abstract IEnumerable<Violation> Check(Roster roster);

    /// <summary>What is wrong with the options taken together: the option at fault, in YAML, and why.</summary>
    public virtual IEnumerable<(string Option, string Why)> Objections() => [];

    /// <summary>Every shift template that an option names, and where.</summary>
    public virtual IEnumerable<TemplateNamed> TemplatesNamed() => [];

    /// <summary>Every contract, group or agent that an option other than <c>for</c> names, and where.</summary>
    public virtual IEnumerable<PeopleNamed> PeopleNamed() => [];

    /// <summary>The name that planners write for a type of rule.</summary>
    public static string IdOf(Type rule) =>
        rule.GetCustomAttribute<RuleAttribute>()?.Id
        ?? throw new InvalidOperationException($"{rule.Name} has no [Rule] attribute");

    /// <summary>A breach of this rule by one agent.</summary>
    protected Violation Breach(Agent agent, int? day, string sentence, long amount = 1) =>
        new(Id, agent.Id, day, amount, Price is { } price ? price * amount : null, sentence);
}

/// <summary>A shift template named by an option of a rule.</summary>
/// <param name="Name">The name.</param>
/// <param name="Option">The option.</param>
/// <param name="Under">The template under which it is listed, where the option is a map.</param>
/// <param name="Place">Its place in the list, from 0; null for a key of the map.</param>
public readonly record struct TemplateNamed(string Name, string Option, string? Under, int? Place)
{
    /// <summary>Whether it may also be one start of a template: <c>early@07:30</c>.</summary>
    public bool MayBeStart { get; init; }
}

/// <summary>A contract, group or agent named by an option of a rule.</summary>
/// <param name="Name">The name.</param>
/// <param name="Option">The option.</param>
/// <param name="Place">Its place in the list, from 0.</param>
public readonly record struct PeopleNamed(string Name, string Option, int Place);

/// <summary>Names a rule for planners. Rules are found by this attribute; nothing is registered elsewhere.</summary>
/// <param name="id">The key under <c>rules:</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RuleAttribute(string id) : Attribute
{
    /// <summary>The key under <c>rules:</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Whether the rule holds with its default options where a scenario does not name it.</summary>
    public bool Always { get; init; }

    /// <summary>What the rule demands, one sentence for the reference.</summary>
    public required string Says { get; init; }

    /// <summary>What a unit of breach is, for the reference of <c>price</c>.</summary>
    public string Unit { get; init; } = "breach";

    /// <summary>What the rule does with the roster before the horizon and at the horizon's end.</summary>
    public required string AtTheEdges { get; init; }

    /// <summary>How the rule is written as limits, in words; every rule says it.</summary>
    public string? Encoded { get; init; }

    /// <summary>The rule as a planner would write it under <c>rules:</c>; every rule has one.</summary>
    public string? Example { get; init; }

    /// <summary>What counts where the rule is limited to dates; null for a rule that cannot be.</summary>
    public string? OnDates { get; init; }
}
