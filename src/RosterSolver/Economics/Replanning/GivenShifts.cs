using RosterSolver.Domain;
using RosterSolver.Rules;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>The shifts that somebody may be given at all: those of the contract without exemptions, or all where the rule has a price.</summary>
internal static class GivenShifts
{
    /// <summary>The shifts of an agent, in the order of the scenario.</summary>
    public static IEnumerable<Shift> Of(Scenario scenario, Agent agent) =>
        scenario.Shifts.Where(shift => IsGiven(scenario, agent, shift));

    /// <summary>Whether an agent may be given a shift.</summary>
    public static bool IsGiven(Scenario scenario, Agent agent, Shift shift) =>
        agent.MayWork(shift) || scenario.Rules.OfType<Eligibility>().All(rule => rule.Price is not null);
}
