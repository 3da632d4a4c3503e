using RosterSolver.Domain;

namespace RosterSolver.Scenarios;

/// <summary>What has happened to a roster that people know, and how far it may change.</summary>
/// <param name="Absences">Who will not come.</param>
/// <param name="MostAgents">Most agents, beside those who are absent, of whom any day changes; null for any.</param>
/// <param name="Now">The moment of the change; null for the beginning of the horizon.</param>
/// <param name="FrozenMinutes">How long after that nothing changes that then starts.</param>
/// <param name="Price">Price of each changed day; null for that of a missing agent-hour.</param>
public sealed record ReplanRequest(
    IReadOnlyList<Absence> Absences,
    int? MostAgents,
    ClockTime? Now,
    int FrozenMinutes,
    Money? Price
)
{
    /// <summary>Until when all stays as people know it; null where nothing is frozen.</summary>
    public ClockTime? FrozenUntil(Horizon horizon) =>
        Now is null && FrozenMinutes == 0
            ? null
            : ClockTime.At(horizon, (Now?.MinuteOf(horizon) ?? 0) + FrozenMinutes);
}
