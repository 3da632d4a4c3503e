namespace RosterSolver.Domain;

/// <summary>A window on the clock in minutes after midnight: includes <paramref name="FromMinute"/>, excludes <paramref name="ToMinute"/>.</summary>
public readonly record struct TimeWindow(int FromMinute, int ToMinute);
