namespace RosterSolver.Domain;

/// <summary>On what terms the staff of one site works the hours of another.</summary>
/// <param name="Price">Of an hour worked elsewhere, beside what the hour itself costs.</param>
/// <param name="Share">Most hours of a site and week that others work, as a share of its need, 0 to 1.</param>
public sealed record Transfer(double Price, double Share);
