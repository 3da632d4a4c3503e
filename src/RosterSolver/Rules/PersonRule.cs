using RosterSolver.Domain;

namespace RosterSolver.Rules;

/// <summary>A rule on what each agent works by itself, which may be meant for some agents only.</summary>
/// <param name="Price">Price of a unit of breach, or null when the rule must hold.</param>
public abstract record PersonRule(Money? Price) : Rule(Price)
{
    /// <summary>A rule for some agents only.</summary>
    protected PersonRule(Money? price, IReadOnlyList<string>? @for)
        : this(price) => For = @for;

    /// <inheritdoc/>
    [Doc(
        "Name of this instance in results, conflicts and `objective`, where the rule stands several times",
        Default = "its place in the list, such as `2`"
    )]
    public override string? Name { get; init; }

    /// <summary>
    /// Names of contracts, groups or agents; null for everybody, unless <see cref="Skilled"/> says less.
    /// </summary>
    [Doc(
        "Names of the contracts, groups, agents or skills that it is meant for; a skill where nothing else "
            + "has the name",
        Default = "everybody"
    )]
    [OneOrMany]
    public IReadOnlyList<string>? For { get; init; }

    /// <summary>Those of the names written after <c>for</c> that are skills: who has one is concerned too.</summary>
    public IReadOnlyList<string> Skilled { get; init; } = [];

    /// <summary>Whether it asks the same of everybody, on all days and of all shifts.</summary>
    public virtual bool IsForAll => For is null && Skilled.Count == 0;

    /// <summary>Indexes of the agents whom the rule concerns.</summary>
    protected IEnumerable<int> Concerned(RosterModel model) =>
        model.Agents.Where(agent => Concerns(model.Brief.Agents[agent]));

    /// <summary>The agents whom the rule concerns.</summary>
    protected IEnumerable<Agent> Concerned(Roster roster) => roster.Brief.Agents.Where(Concerns);

    /// <summary>Whether the rule is meant for the agent.</summary>
    public bool Concerns(Agent agent) =>
        For is null && Skilled.Count == 0
        || For is not null
            && (For.Contains(agent.Id) || For.Contains(agent.Group) || For.Contains(agent.Contract.Id))
        || Skilled.Any(agent.CanDo);
}
