using RosterSolver.Domain;

namespace RosterSolver.Demand;

/// <summary>What a special day does to the calls of its hours.</summary>
/// <param name="Day">The special day.</param>
/// <param name="Factor">Calls as a multiple of an ordinary day's.</param>
/// <param name="LearntFrom">Similar days of the past that it was learnt from; 0 when given or unknown.</param>
public sealed record DriverFactor(SpecialDay Day, double Factor, int LearntFrom)
{
    /// <summary>Whether the planner gave the factor.</summary>
    public bool IsGiven => Day.Factor is not null || Day.Kind == DayKind.Closed;

    /// <summary>Whether nothing is known, so that the day is taken for an ordinary one.</summary>
    public bool IsUnknown => !IsGiven && LearntFrom == 0 && Day.Kind != DayKind.Ordinary;
}
