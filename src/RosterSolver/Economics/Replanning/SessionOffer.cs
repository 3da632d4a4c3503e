using RosterSolver.Domain;
using RosterSolver.Scenarios;

namespace RosterSolver.Economics;

/// <summary>Another time for a session, everybody in the shift and with the breaks that they have.</summary>
/// <param name="Range">When it would be.</param>
/// <param name="Come">Its people who can come then.</param>
/// <param name="Lost">Those who cannot, and would attend nothing.</param>
/// <param name="Plan">The roster with the session there.</param>
/// <param name="Change">What the checkers say differently of it.</param>
public sealed record SessionOffer(
    TimeRange Range,
    IReadOnlyList<string> Come,
    IReadOnlyList<string> Lost,
    Plan Plan,
    AuditChange Change
);
