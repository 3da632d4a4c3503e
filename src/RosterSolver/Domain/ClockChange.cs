namespace RosterSolver.Domain;

/// <summary>Clocks are put forward or back.</summary>
/// <param name="Date">The date on which they are.</param>
/// <param name="Minute">The minute of that day, by the clock before the change.</param>
/// <param name="Forward">By how many minutes they are put forward; below 0 where they are put back.</param>
public readonly record struct ClockChange(DateOnly Date, int Minute, int Forward);
