using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>Why a day of an agent changes.</summary>
public enum ReplanReason
{
    /// <summary>The agent will not come.</summary>
    Absent,

    /// <summary>Without this change a rule that must hold would be broken.</summary>
    Rule,

    /// <summary>Without this change it would cost more.</summary>
    Cost,

    /// <summary>Alone the change would not be needed; it belongs to others.</summary>
    WithOthers,
}

/// <summary>A day of an agent that changes, and what would be were this one change taken back.</summary>
/// <param name="Agent">The agent.</param>
/// <param name="Day">The day, as it was and as it is to be.</param>
/// <param name="Reason">Why.</param>
/// <param name="Without">What the checkers say differently of the roster with this one change taken back.</param>
/// <param name="IsFrozen">Whether the agent's day lies in the frozen time, as an absence may.</param>
public sealed record ReplanChange(
    Agent Agent,
    DayDifference Day,
    ReplanReason Reason,
    AuditChange Without,
    bool IsFrozen
);
