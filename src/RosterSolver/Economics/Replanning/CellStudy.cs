using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>Why an agent does on a day what the roster says: what every alternative would break or cost, all others as they are.</summary>
/// <param name="Plan">The roster.</param>
/// <param name="Agent">The agent.</param>
/// <param name="Day">The day.</param>
/// <param name="Now">What the agent does; more than one shift only in a roster from elsewhere, none for a day off.</param>
/// <param name="Alternatives">Every other shift that the agent may be given, and the day off, the best first.</param>
/// <param name="Rules">The rules that hold the day.</param>
/// <param name="Needs">What the calls of the day need.</param>
public sealed record CellStudy(
    Plan Plan,
    Agent Agent,
    int Day,
    IReadOnlyList<Assignment> Now,
    IReadOnlyList<CellAlternative> Alternatives,
    IReadOnlyList<HoldingRule> Rules,
    IReadOnlyList<CellNeed> Needs
)
{
    /// <summary>Looks at every alternative of a day.</summary>
    /// <param name="plan">The roster, sound in structure.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="day">The day.</param>
    public static CellStudy Of(Plan plan, Agent agent, int day)
    {
        var now = plan.Roster.Of(agent).Where(worked => worked.Day == day).ToList();
        var alternatives = CellAlternative.Of(plan, agent, day);
        var off = now.Count == 0 ? plan : alternatives.First(one => one.Worked is null).Plan;
        return new(
            plan,
            agent,
            day,
            now,
            alternatives,
            HoldingRule.Of(plan, agent, day, alternatives),
            CellNeed.Of(plan, off, day)
        );
    }

    /// <summary>Templates that are no alternatives, since the contract or an exemption leaves them out.</summary>
    public IReadOnlyList<string> NeverGiven =>
        [
            .. Plan
                .Scenario.Shifts.Select(shift => shift.Template)
                .Except(GivenShifts.Of(Plan.Scenario, Agent).Select(shift => shift.Template)),
        ];

    /// <summary>The cheapest alternative that breaks nothing; null where every one breaks something.</summary>
    public CellAlternative? Best => Alternatives.FirstOrDefault(one => one.Change.IsAllowed);
}
