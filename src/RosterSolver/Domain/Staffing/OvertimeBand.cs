namespace RosterSolver.Domain;

/// <summary>Overtime of one kind, such as on workdays, at one premium.</summary>
/// <param name="Name">The planner's name for it.</param>
/// <param name="Pay">Times the base pay: 1.5 for 150 %.</param>
/// <param name="HoursPerWeek">Most hours of an agent and week.</param>
/// <param name="Productive">Share of the hours on the phone; there is no leave in overtime.</param>
/// <param name="Fatigue">Output of such an hour against one of the regular week, above 0.</param>
public sealed record OvertimeBand(
    string Name,
    double Pay,
    double HoursPerWeek,
    double Productive,
    double Fatigue
)
{
    /// <summary>Productive hours that a paid hour brings.</summary>
    public double Yield => Productive * Fatigue;
}
