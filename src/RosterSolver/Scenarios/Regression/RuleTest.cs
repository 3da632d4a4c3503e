using RosterSolver.Domain;
using RosterSolver.Rules;

namespace RosterSolver.Scenarios;

/// <summary>A drawn roster and every violation that its rules must find in it.</summary>
/// <param name="name">What the test says.</param>
/// <param name="at">Where it is written.</param>
/// <param name="scenario">What the roster answers to; its rules are those that the test names.</param>
/// <param name="assignments">The shifts drawn after the bar.</param>
/// <param name="expected">The violations.</param>
/// <param name="drawing">Where each agent is drawn, and each of the agent's days.</param>
public sealed class RuleTest(
    string name,
    SourceSpan at,
    Scenario scenario,
    IReadOnlyList<Assignment> assignments,
    IReadOnlyList<ExpectedViolation> expected,
    IReadOnlyDictionary<(string Agent, int? Day), SourceSpan> drawing
)
{
    private readonly Lazy<IReadOnlyList<Demand.Requirement>> requirements = new(scenario.Requirements);

    /// <summary>What the test says.</summary>
    public string Name { get; } = name;

    /// <summary>Where it is written.</summary>
    public SourceSpan At { get; } = at;

    /// <summary>What the roster answers to; its rules are those that the test names.</summary>
    public Scenario Scenario { get; } = scenario;

    /// <summary>The shifts drawn after the bar.</summary>
    public IReadOnlyList<Assignment> Assignments { get; } = assignments;

    /// <summary>The violations.</summary>
    public IReadOnlyList<ExpectedViolation> Expected { get; } = expected;

    /// <summary>What differs from what is expected; nothing where the test passes.</summary>
    public IReadOnlyList<ViolationDifference> Judge() => Judge(Scenario.Rules);

    /// <summary>The same with other rules in place of those of the test.</summary>
    public IReadOnlyList<ViolationDifference> Judge(IReadOnlyList<Rule> rules) =>
        ViolationDifference.Of(this, Found(rules));

    /// <summary>What rules find in the roster.</summary>
    public List<Violation> Found(IReadOnlyList<Rule> rules)
    {
        var brief = (Scenario with { Rules = rules }).BriefFor(requirements.Value);
        var roster = new Roster(brief, Assignments);
        return [.. rules.SelectMany(rule => rule.Check(roster))];
    }

    /// <summary>Where a violation shows in the drawing; where nothing of it is drawn, the test itself.</summary>
    internal SourceSpan PlaceOf(Violation found) =>
        found.Agent is not { } agent ? At
        : drawing.TryGetValue((agent, found.Day), out var cell) ? cell
        : drawing.GetValueOrDefault((agent, null), At);
}

/// <summary>A violation that a rule test expects.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Agent">The agent concerned; null for the whole centre.</param>
/// <param name="Day">The day on which it shows, from 0; null for a longer time.</param>
/// <param name="Amount">Units of breach; null for any.</param>
/// <param name="Cost">What it costs; null for any.</param>
/// <param name="At">Where it is written.</param>
public sealed record ExpectedViolation(
    string Rule,
    string? Agent,
    int? Day,
    long? Amount,
    PriceOrHard? Cost,
    SourceSpan At
)
{
    /// <summary>Whether it is of the same rule, agent and day.</summary>
    public bool IsAbout(Violation found) => (Rule, Agent, Day) == (found.Rule, found.Agent, found.Day);

    /// <summary>Whether it is this one.</summary>
    public bool IsMetBy(Violation found) =>
        IsAbout(found)
        && (Amount is not { } amount || amount == found.Amount)
        && (Cost is not { } cost || cost.Cost == found.Price);
}
