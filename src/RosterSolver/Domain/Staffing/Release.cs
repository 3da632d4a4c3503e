namespace RosterSolver.Domain;

/// <summary>On what terms people of today are released.</summary>
/// <param name="Severance">What each costs.</param>
/// <param name="Notice">Weeks until the first can go; wages are paid until then.</param>
/// <param name="PerWeek">Most people of a week.</param>
public sealed record Release(double Severance, int Notice, int PerWeek);
