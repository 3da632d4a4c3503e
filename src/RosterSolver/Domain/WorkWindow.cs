namespace RosterSolver.Domain;

/// <summary>
/// A window of work in minutes after the midnight before it begins: includes <paramref name="FromMinute"/>, excludes
/// <paramref name="ToMinute"/>, which is above 1440 where the window passes midnight.
/// </summary>
public readonly record struct WorkWindow(int FromMinute, int ToMinute);
