namespace RosterSolver.Domain;

/// <summary>A range of whole numbers, such as the lengths of a work block in days; both ends included.</summary>
public readonly record struct CountRange(int AtLeast, int AtMost);
