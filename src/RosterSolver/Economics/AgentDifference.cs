using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>What changes for one agent.</summary>
/// <param name="Before">What the agent carried.</param>
/// <param name="After">What the agent is to carry.</param>
/// <param name="Cost">Change of the agent's own priced breaches.</param>
/// <param name="Days">The days that change, ascending.</param>
public sealed record AgentDifference(
    Burdens Before,
    Burdens After,
    Money Cost,
    IReadOnlyList<DayDifference> Days
)
{
    /// <summary>The changes of every agent, in the order of the scenario.</summary>
    internal static IEnumerable<AgentDifference> Of(Variant before, Variant after) =>
        before
            .Kpis.Burdens.Zip(after.Kpis.Burdens)
            .Select(pair => new AgentDifference(
                pair.First,
                pair.Second,
                CostOf(after, pair.First.Agent) - CostOf(before, pair.First.Agent),
                [
                    .. Enumerable
                        .Range(0, before.Plan.Scenario.Horizon.Days)
                        .Select(day =>
                            DayDifference.Of(day, pair.First.Agent, before.Plan.Roster, after.Plan.Roster)
                        )
                        .OfType<DayDifference>(),
                ]
            ));

    private static Money CostOf(Variant variant, Agent agent) =>
        variant
            .Plan.Audit.ByAgent.Where(receipt => receipt.Agent == agent.Id)
            .Select(receipt => receipt.Cost)
            .Total();
}

/// <summary>What an agent does on a day in two rosters.</summary>
/// <param name="Day">The day.</param>
/// <param name="Before">Shifts before.</param>
/// <param name="After">Shifts after.</param>
public sealed record DayDifference(int Day, IReadOnlyList<Assignment> Before, IReadOnlyList<Assignment> After)
{
    /// <summary>Whether the shifts are the same and only breaks or activities move.</summary>
    public bool IsBreaksOnly =>
        Before.Select(worked => worked.Shift.Id).SequenceEqual(After.Select(worked => worked.Shift.Id));

    /// <summary>Whether shifts and breaks are the same and only activities move.</summary>
    public bool IsSessionsOnly =>
        IsBreaksOnly
        && Before
            .SelectMany(worked => worked.Breaks)
            .SequenceEqual(After.SelectMany(worked => worked.Breaks));

    /// <summary>The difference; null where there is none.</summary>
    internal static DayDifference? Of(int day, Agent agent, Roster before, Roster after)
    {
        var (first, second) = (On(before), On(after));
        var same =
            first.Count == second.Count && first.Zip(second).All(pair => AreSame(pair.First, pair.Second));
        return same ? null : new(day, first, second);

        List<Assignment> On(Roster roster) => [.. roster.Of(agent).Where(worked => worked.Day == day)];
    }

    private static bool AreSame(Assignment one, Assignment other) =>
        one.Shift.Id == other.Shift.Id
        && one.Shift.LengthMinutes == other.Shift.LengthMinutes
        && one.Breaks.SequenceEqual(other.Breaks)
        && one.Activities.SequenceEqual(other.Activities);
}
