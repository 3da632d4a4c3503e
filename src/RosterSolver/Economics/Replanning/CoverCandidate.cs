using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>In which way somebody can stand in.</summary>
public enum CoverKind
{
    /// <summary>Who is off works the shift.</summary>
    Free,

    /// <summary>Who works another shift that day works this one instead.</summary>
    Moved,

    /// <summary>Who works beside it stays longer, or comes earlier.</summary>
    Extended,
}

/// <summary>Somebody who could stand in on a day, with what that means.</summary>
/// <param name="Agent">Who.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Before">What the agent works now; null for a day off.</param>
/// <param name="After">What the agent would work.</param>
/// <param name="Plan">The roster with that alone changed.</param>
/// <param name="Change">What the checkers say differently, against nobody standing in.</param>
/// <param name="Overtime">Overtime of the agent that is added, by class of day.</param>
/// <param name="Burdens">What the agent would carry in this roster.</param>
/// <param name="Ahead">
/// By how much the agent would be ahead of the fair share of nights, weekends and lates, the ledger and this roster counted.
/// </param>
public sealed record CoverCandidate(
    Agent Agent,
    CoverKind Kind,
    Assignment? Before,
    Assignment After,
    Plan Plan,
    AuditChange Change,
    Overtime Overtime,
    Burdens Burdens,
    double Ahead
)
{
    /// <summary>Paid minutes more than now.</summary>
    public int MinutesMore =>
        After.PaidMinutes(Plan.Scenario.Horizon) - (Before?.PaidMinutes(Plan.Scenario.Horizon) ?? 0);
}
