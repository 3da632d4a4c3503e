namespace RosterSolver.Domain;

/// <summary>A break as one agent takes it.</summary>
/// <param name="Break">The id of the kind of break: lunch, dinner, rest.</param>
/// <param name="Range">When, in minutes since the horizon's first midnight.</param>
public readonly record struct BreakTaken(string Break, TimeRange Range);
