namespace RosterSolver.Domain;

/// <summary>A range of durations in minutes, both ends included.</summary>
public readonly record struct MinuteRange(int From, int To);
