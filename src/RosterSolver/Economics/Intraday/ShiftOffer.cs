using RosterSolver.Domain;

namespace RosterSolver.Economics;

/// <summary>An offer to an agent to leave earlier, or to work longer, on the day at hand.</summary>
/// <param name="Agent">The agent.</param>
/// <param name="Time">The time that is worked less, or more.</param>
/// <param name="Shift">The shift as it would be.</param>
/// <param name="Change">What the checkers say differently of the roster, the offers before it accepted.</param>
/// <param name="Overtime">Overtime that is added, by class of day.</param>
/// <param name="Pay">Pay of the time with on-cost: what is saved where time off is unpaid.</param>
public sealed record ShiftOffer(
    Agent Agent,
    TimeRange Time,
    Assignment Shift,
    AuditChange Change,
    Overtime Overtime,
    Money Pay
);
