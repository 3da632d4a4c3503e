namespace RosterSolver.Demand;

/// <summary>A count that was too far off its day's profile, and what the baseline takes in its place.</summary>
/// <param name="Date">The day.</param>
/// <param name="Interval">The interval of the day, from 0.</param>
/// <param name="Offered">Calls counted.</param>
/// <param name="Taken">Calls taken.</param>
public readonly record struct CappedCount(DateOnly Date, int Interval, double Offered, double Taken);
