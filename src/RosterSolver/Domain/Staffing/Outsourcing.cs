namespace RosterSolver.Domain;

/// <summary>Work that others do.</summary>
/// <param name="Price">Of a productive hour.</param>
/// <param name="AtLeast">Fewest productive hours of a week that has any; 0 for none.</param>
/// <param name="AtMost">Most productive hours of a week.</param>
public sealed record Outsourcing(double Price, double AtLeast, double AtMost);
