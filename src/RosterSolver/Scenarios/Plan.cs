using RosterSolver.Demand;
using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Solver;

namespace RosterSolver.Scenarios;

/// <summary>A roster with everything that led to it and its judgement: what reports are made of.</summary>
/// <param name="Scenario">What was asked.</param>
/// <param name="Requirements">Agents required, one a queue in the order of the scenario.</param>
/// <param name="Roster">The roster.</param>
/// <param name="Audit">Its judgement by the checkers.</param>
/// <param name="Outcome">How it was solved; null for a roster from elsewhere.</param>
public sealed record Plan(
    Scenario Scenario,
    IReadOnlyList<Requirement> Requirements,
    Roster Roster,
    Audit Audit,
    Outcome? Outcome
)
{
    /// <summary>Why this roster breaks rules that must hold; null for one that a solve found to keep them, or that was read.</summary>
    public Conflict? Conflict { get; init; }

    /// <summary>What the file of a roster from elsewhere did not say, and was assumed.</summary>
    public IReadOnlyList<ScenarioWarning> Warnings { get; init; } = [];

    /// <summary>The plan with other shifts, judged anew; nothing is known of how they were found.</summary>
    public Plan With(IEnumerable<Assignment> assignments) => Under(Scenario, assignments);

    /// <summary>
    /// Shifts under a scenario that differs in rules or agents only, such as in who is absent; requirements stay.
    /// </summary>
    public Plan Under(Scenario scenario, IEnumerable<Assignment> assignments)
    {
        var roster = new Roster(scenario.BriefFor(Requirements), assignments);
        return new(scenario, Requirements, roster, Audit.Of(roster, scenario.Rules), null);
    }

    /// <summary>
    /// Whether solver and audit agree: no hard rule is broken, the cost is the same to the unit, and it is not below
    /// what was proven to be the least. If not, the fault is ours and the roster must not be used.
    /// </summary>
    public bool IsSound =>
        Outcome is null
        || (
            !Audit.Hard.Any()
            && Audit.Cost == Outcome.Cost
            && Outcome.Bound <= Outcome.Cost
            && Outcome.Levels.All(IsSoundOn)
        );

    private bool IsSoundOn(LevelOutcome level) =>
        level.Bound <= level.Cost
        && level.Cost
            == Audit.ByRule.Where(rule => level.Rules.Contains(rule.Rule)).Select(rule => rule.Cost).Total();
}
